"""spark-submit job.py INPUT OUTPUT [options]: analyses JSON Lines or Parquet, and writes the analyses and their tables.

    spark-submit --py-files article_analyze_spark.py job.py corpus.jsonl analysed --partitions 200

OUTPUT/analyses has the columns of RESULT, OUTPUT/tables/NAME a table each, all as Parquet.
"""

import argparse
import shlex

from pyspark.sql import SparkSession

from article_analyze_spark import analyze, analyze_lines, tables


def main() -> None:
    parser = argparse.ArgumentParser(description="Analyses articles under Spark.")
    parser.add_argument("input", help="JSON Lines, or Parquet where the name ends so")
    parser.add_argument("output", help="a folder that is not there yet")
    parser.add_argument("--partitions", type=int, help="parts of the input; 2 to 4 for each core")
    parser.add_argument("--command", default="article-analyze", help="how the command is called")
    parser.add_argument("--options", default="", help="more options of the command, in one word")
    parser.add_argument("--seconds", type=int, default=600, help="the longest that one article may take")
    parser.add_argument("--no-tables", action="store_true", help="the analyses alone")
    for field in ("text", "id", "title", "date", "url"):
        parser.add_argument(f"--{field}", help="the column of Parquet" + (", text unless told" if field == "text" else ""))
    asked = parser.parse_args()
    how = {
        "command": shlex.split(asked.command),
        "options": shlex.split(asked.options),
        "seconds": asked.seconds,
    }
    spark = SparkSession.builder.appName("article-analyze").getOrCreate()
    if asked.input.rstrip("/").endswith(".parquet"):
        articles = spark.read.parquet(asked.input)
        parted = articles.repartition(asked.partitions) if asked.partitions else articles
        columns = {field: getattr(asked, field) for field in ("id", "title", "date", "url")}
        analysed = analyze(parted, text=asked.text or "text", **columns, **how)
    else:
        lines = spark.read.text(asked.input).where("trim(value) != ''")
        analysed = analyze_lines(lines.repartition(asked.partitions) if asked.partitions else lines, **how)
    analysed.write.parquet(f"{asked.output}/analyses")
    if not asked.no_tables:
        kept = spark.read.parquet(f"{asked.output}/analyses")
        for name, table in tables(kept).items():
            table.write.parquet(f"{asked.output}/tables/{name}")


if __name__ == "__main__":
    main()
