#!/usr/bin/env bash
# local_cluster.sh INPUT OUTPUT ATTUNE [kill] - runs spark_batch.py on a cluster of this machine: a
# master and three workers, each a process of its own. With `kill` one worker and its executor are
# killed while the job runs. PY names a Python with pyspark (`python3 -m venv v; v/bin/pip install pyspark`).
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
input="$(realpath "$1")" output="$2" attune="$(realpath "$3")" kill="${4:-}"
PY="${PY:-python3}"
export SPARK_HOME="$("$PY" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')"
export PYSPARK_PYTHON="$PY" PYSPARK_DRIVER_PYTHON="$PY" SPARK_LOCAL_IP=127.0.0.1
work="$(mktemp -d)"
started=()
stop() { for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done; }
trap stop EXIT

start() { # NAME CLASS ARGUMENTS...
  local name="$1"
  shift
  "$SPARK_HOME/bin/spark-class" "$@" >"$work/$name.log" 2>&1 &
  started+=($!)
}

start master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 17077 --webui-port 18080
sleep 5
for number in 1 2 3; do
  start "worker$number" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 \
    --cores 1 --memory 1g --work-dir "$work/w$number" --webui-port "1809$number" spark://127.0.0.1:17077
done
worker=$!
sleep 6
"$SPARK_HOME/bin/spark-submit" --master spark://127.0.0.1:17077 --executor-memory 512m \
  --executor-cores 1 "$here/spark_batch.py" "$input" "$output" "$attune" 24 >"$work/job.log" 2>&1 &
job=$!
started+=("$job")
if [ "$kill" = kill ]; then
  # As soon as the first results are there, the third worker goes, and its executor with it.
  until find "$output" -name 'part-*' 2>/dev/null | grep -q .; do
    sleep 0.2
    kill -0 "$job" 2>/dev/null || break
  done
  executors="$(pgrep -P "$worker" || true)"
  kill -9 "$worker" $executors
  echo "killed worker $worker and its executors: $(echo $executors)"
fi
wait "$job" || { tail -20 "$work/job.log"; exit 1; }
echo "lost executors: $(grep -c 'Lost executor\|Executor.*lost' "$work/job.log" || true)"
echo "tasks started again: $(grep -c 'Lost task' "$work/job.log" || true)"
cat "$output"/part-* | wc -l
