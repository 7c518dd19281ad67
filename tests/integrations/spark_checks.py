"""Runs the Spark integration on a local Spark, once, and prints what came of it as JSON; spark.test.ts holds it to account.

spark_checks.py CORPUS FOLDER COMMAND...: a file of JSON Lines, a folder for files, how the command is called.
"""

import json
import os
import signal
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "integrations" / "spark"))
os.environ["PYTHONPATH"] = str(ROOT / "integrations" / "spark")

from article_analyze_spark import analyze, analyze_lines, tables  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

corpus, folder, *command = sys.argv[1:]
flaky = [sys.executable, str(Path(__file__).parent / "flaky.py")]
spark = (
    SparkSession.builder.master("local[2,3]")  # two threads; a task that fails is tried three times
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "2")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("OFF")


def rows(frame):
    return sorted(([*row] for row in frame.collect()), key=lambda row: str(row))


def killed_once(marker):
    """The worker of Python that first comes here is killed."""

    def pass_on(batches):
        for batch in batches:
            if not os.path.exists(marker):
                open(marker, "w").close()
                os.kill(os.getpid(), signal.SIGKILL)
            yield batch

    return pass_on


lines = spark.read.text(corpus)
results = {}
plain = analyze_lines(lines.repartition(3), command=command).persist()
results["lines"] = rows(plain)
results["one partition"] = rows(analyze_lines(lines.coalesce(1), command=command))
few = lines.limit(2).repartition(7)
results["empty partitions"] = [few.rdd.getNumPartitions(), len(rows(analyze_lines(few, command=command)))]
# No process may be started where there is nothing: this one does not exist.
results["no rows"] = rows(analyze_lines(lines.where("false"), command=["/does/not/exist"]))
flaked = [*flaky, f"{folder}/flaked", "deathword", *command]
results["killed tool"] = rows(analyze_lines(lines.repartition(2), command=flaked))
deadly = spark.createDataFrame(
    [(f"d{i}", "Peru met Chad." if i != 2 else "The deathword was seen.") for i in range(5)], "id string, text string"
)
Path(f"{folder}/flaked").touch()
results["deadly article"] = rows(analyze(deadly.coalesce(1), id="id", command=flaked))
killed = lines.repartition(2).mapInPandas(killed_once(f"{folder}/killed"), schema="value string")
results["killed worker"] = rows(analyze_lines(killed, command=command))
results["was killed"] = os.path.exists(f"{folder}/killed")
columns = spark.createDataFrame([("Peru met Chad on Monday.",), (None,), ("Peru met Chad on Monday.",)], "body string")
results["columns"] = rows(analyze(columns, text="body", command=command))
for name, table in tables(plain).items():
    table.createOrReplaceTempView(name)
results["sql"] = rows(spark.sql("SELECT type, count(*) FROM entities GROUP BY type"))
results["join"] = rows(
    spark.sql(
        "SELECT s.article, e.name, s.content[0].text FROM statements s "
        "JOIN entities e ON e.article = s.article AND e.id = s.speaker"
    )
)
results["failures"] = rows(spark.table("failures"))
spark.stop()
json.dump(results, sys.stdout)
