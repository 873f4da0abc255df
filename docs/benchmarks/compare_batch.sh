#!/usr/bin/env bash
# compare_batch.sh JOURNALS.ndjson THREADS - the job of common.py for many journals: attune reads a journal
# a line, DuckDB and Polars one CSV file of all of them (made first, not counted). See compare.sh.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
journals="$1" threads="$2" out="$(mktemp -d)"
ATTUNE="${ATTUNE:-attune}" PY="${PY:-python3}"
[ "$threads" = 1 ] && cpus=0 || cpus=0,1
export POLARS_MAX_THREADS="$threads"
table="${TABLE:-$out/journals.csv}"
[ -e "$table" ] || "$PY" "$here/csv_of.py" "$journals" "$table"
rules="--only unanswered-bids --only missed-rituals --only unresolved-conflicts --only gratitude-imbalance"
"$PY" "$here/measure.py" -n "${ROUNDS:-3}" --cpus "$cpus" \
  "attune=$ATTUNE batch $journals --tagged-only --only scores --history week --jobs $threads $rules -o $out/attune.ndjson" \
  "duckdb=$PY $here/job_duckdb.py $table $out/duckdb $threads" \
  "polars=$PY $here/job_polars.py $table $out/polars $threads"
"$PY" "$here/counts_of.py" "$out/attune.ndjson" "$out/attune"
for peer in duckdb polars; do
  cmp -s "$out/attune" "$out/$peer" && echo "attune and $peer counted the same" || echo "$peer DIFFERS"
done
rm -r "$out"
