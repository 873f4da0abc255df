#!/usr/bin/env bash
# compare.sh JOURNAL.csv THREADS - the job of common.py by attune, DuckDB, Polars and pandas, in turn, and
# whether all of them counted the same. ATTUNE names the program, PY a Python with the peers, ROUNDS how
# many runs count (5). With CLIPS=1 also CLIPS, which is for 100,000 rows at most.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
journal="$1" threads="$2" out="$(mktemp -d)"
ATTUNE="${ATTUNE:-attune}" PY="${PY:-python3}"
[ "$threads" = 1 ] && cpus=0 || cpus=0,1
export POLARS_MAX_THREADS="$threads"
rules="--only unanswered-bids --only missed-rituals --only unresolved-conflicts --only gratitude-imbalance"
jobs=(
  "attune=$ATTUNE report $journal --tagged-only --history week --format json --jobs $threads $rules -o $out/attune.json"
  "duckdb=$PY $here/job_duckdb.py $journal $out/duckdb $threads"
  "polars=$PY $here/job_polars.py $journal $out/polars $threads"
  "pandas=$PY $here/job_pandas.py $journal $out/pandas"
)
[ -z "${CLIPS:-}" ] || jobs+=("clips=$PY $here/job_clips.py $journal $out/clips")
"$PY" "$here/measure.py" -n "${ROUNDS:-5}" --cpus "$cpus" "${jobs[@]}"
"$PY" "$here/counts_of.py" "$out/attune.json" "$out/attune"
for peer in duckdb polars pandas ${CLIPS:+clips}; do
  cmp -s "$out/attune" "$out/$peer" && echo "attune and $peer counted the same" || echo "$peer DIFFERS"
done
rm -r "$out"
