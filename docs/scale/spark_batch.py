#!/usr/bin/env python3
"""spark_batch.py INPUT OUTPUT ATTUNE [PARTITIONS] - many journals through `attune batch` on Apache Spark.

INPUT is a file or folder of journals, one JSON object a line; OUTPUT a folder that must not exist yet.
Every partition of the input is piped through one process of the program. When a worker is lost, Spark
gives its partitions to another one, and only the output of whole partitions is ever kept.
"""
import sys

from pyspark.sql import SparkSession

source, target, attune = sys.argv[1:4]
partitions = int(sys.argv[4]) if len(sys.argv) > 4 else None
spark = SparkSession.builder.appName("attune batch").getOrCreate()
lines = spark.sparkContext.textFile(source, minPartitions=partitions)
# One thread each, for Spark starts a task for every processor; a status other than 0 fails the task.
results = lines.pipe(f"{attune} batch --only scores --jobs 1", checkCode=True)
results.saveAsTextFile(target)
spark.stop()
