"""An archive of NDJSON through Spark, in order: spark-submit spark_pipe.py articles.ndjson records/"""

import os
import sys

from pyspark.sql import SparkSession

ONRECORD = os.environ.get("ONRECORD", "onrecord")

spark = SparkSession.builder.appName("onrecord").getOrCreate()
articles, records = sys.argv[1:]

# One onrecord a partition, on one core. It ends with 3 where an article failed, which is no reason to stop:
# the error record stands in its place. So pipe() is left not to check the status, as is its default.
lines = spark.sparkContext.textFile(articles, minPartitions=spark.sparkContext.defaultParallelism)
lines.pipe(f"{ONRECORD} extract --from ndjson --to ndjson --jobs 1 --quiet -").saveAsTextFile(records)
spark.stop()
