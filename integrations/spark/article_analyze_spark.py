"""article-analyze under Spark: one article in, one row out, the analysis in the very bytes of the plain command.

    from article_analyze_spark import analyze, analyze_lines, tables

    analysed = analyze(articles, text="text", id="id")          # a DataFrame with a column of texts
    analysed = analyze_lines(spark.read.text("corpus.jsonl"))   # or JSON Lines as they are
    for name, table in tables(analysed).items():
        table.createOrReplaceTempView(name)
    spark.sql("SELECT name, count(*) FROM entities GROUP BY name").show()

Each partition has one process of the command, which reads its articles one by one, so that memory does not grow with the
partition. A process that dies is started again with the articles that it has not answered; an article on which it dies time
and again is a row with an error, as is every article that the command refuses. No row is lost, and none comes twice.
"""

import hashlib
import json
import queue
import subprocess
import threading

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

__all__ = ["ANALYSIS", "RESULT", "analyze", "analyze_lines", "tables"]

#: Columns of a result: `analysis` is a line of --ndjson, or null where the two columns after it say why.
RESULT = "id string, analysis string, error_code string, error_message string"

#: What always stands on the command line: what comes out must be one line for each that goes in.
ALWAYS = ("--ndjson", "--errors", "record", "--input", "jsonl", "--unnamed", "hash", "--jobs", "1")


def analyze_lines(lines: DataFrame, line: str = "value", **how) -> DataFrame:
    """Analyses JSON Lines: `lines` has a record in each row of the column `line`. The rows of RESULT.

    how: command, options, attempts, seconds; see `analyze`.
    """
    kept = lines.select(F.lit(None).cast("string").alias("id"), F.col(line).alias("line"))
    return _run(kept, **how)


def analyze(
    articles: DataFrame,
    text: str = "text",
    id: str | None = None,
    title: str | None = None,
    date: str | None = None,
    url: str | None = None,
    **how,
) -> DataFrame:
    """Analyses the texts in a column. Without `id` an article is called by the SHA-256 of its text.

    command   the program and its first arguments; ("article-analyze",) unless told
    options   more of its options, such as ("--tokens", "--summary-sentences", "5")
    attempts  how often an article is tried on which the process dies; 3 unless told
    seconds   the longest that one article may take; 600 unless told
    """
    named = {"id": id, "text": text, "title": title, "date": date, "url": url}
    fields = {field: F.col(column).cast("string") for field, column in named.items() if column}
    fields.setdefault("id", F.sha2(fields["text"], 256))
    record = F.to_json(F.struct(*[value.alias(field) for field, value in fields.items()]))
    return _run(articles.select(fields["id"].alias("id"), record.alias("line")), **how)


def _run(lines: DataFrame, command=("article-analyze",), options=(), attempts=3, seconds=600):
    call = [*command, *ALWAYS, "--timeout", str(seconds), *options, "-"]

    def analyse(batches):
        import pandas as pd

        tool = _Tool(call, attempts, seconds)
        try:
            for batch in batches:
                rows = tool.answer(list(zip(batch["id"], batch["line"])))
                yield pd.DataFrame(rows, columns=["id", "analysis", "error_code", "error_message"], dtype=object)
        finally:
            tool.end()

    return lines.mapInPandas(analyse, schema=RESULT)


class _Died(Exception):
    """The process ended, or did not answer in time."""


class _Tool:
    """One process of the command, started when there is an article and again when it dies."""

    #: Beyond what the command itself allows an article.
    PATIENCE = 60

    def __init__(self, call, attempts, seconds):
        self.call, self.attempts, self.wait = call, attempts, seconds + self.PATIENCE
        self.process = None
        self.answers = None
        self.last_words = b""

    def answer(self, records):
        """A row of RESULT for each (id, line), in their order."""
        rows, died = [], 0
        while len(rows) < len(records):
            # Behind a death one article goes alone, so that the next death is its own.
            given = records[len(rows) :] if died == 0 else [records[len(rows)]]
            try:
                for row in self._exchange(given):
                    rows.append(row)
                    died = 0
            except _Died as death:
                self.end()
                died += 1
                if died >= self.attempts:
                    rows.append((_id_of(*records[len(rows)]), None, "process-died", str(death)))
                    died = 0
        return rows

    def _exchange(self, records):
        if self.process is None:
            self._start()
        lines = [_one_line(line) for _, line in records]
        threading.Thread(target=self._send, args=(self.process, lines), daemon=True).start()
        for name, line in records:
            try:
                answer = self.answers.get(timeout=self.wait)
            except queue.Empty:
                raise _Died(f"no answer within {self.wait} seconds") from None
            if answer is None:
                words = self.last_words.decode("utf-8", "replace").strip().splitlines()
                raise _Died(words[-1] if words else f"ended with {self.process.wait()}")
            yield _row(name, line, answer.decode("utf-8").rstrip("\n"))

    def _start(self):
        pipe = subprocess.PIPE
        process = subprocess.Popen(self.call, stdin=pipe, stdout=pipe, stderr=pipe)
        answers = queue.Queue(maxsize=64)
        self.process, self.answers, self.last_words = process, answers, b""

        def receive():
            for line in process.stdout:
                answers.put(line)
            answers.put(None)

        def listen():
            for line in process.stderr:
                if line.strip():
                    self.last_words = line

        for work in (receive, listen):
            threading.Thread(target=work, daemon=True).start()

    @staticmethod
    def _send(process, lines):
        try:
            for line in lines:
                process.stdin.write(line)
            process.stdin.flush()
        except (OSError, ValueError):
            pass  # it died: who waits for its answers is told

    def end(self):
        if self.process is None:
            return
        process, self.process = self.process, None
        process.kill()
        process.wait()


def _one_line(line):
    """A record as the command reads it; what would be no record at all (null, blank) is one without a text."""
    text = line.replace("\r", " ").replace("\n", " ") if isinstance(line, str) else ""
    return (text if text.strip() else "{}").encode("utf-8", "replace") + b"\n"


def _id_of(name, line):
    if isinstance(name, str):
        return name
    try:
        record = json.loads(line)
        return str(record.get("id") or record.get("url") or _hash(line))
    except (TypeError, ValueError, AttributeError):
        return _hash(line)


def _hash(line):
    return "sha256:" + hashlib.sha256(_one_line(line)[:-1]).hexdigest()


def _row(name, line, answer):
    record = json.loads(answer)
    source, error = record["source"]["name"], record.get("error")
    if error:
        own = name if isinstance(name, str) else source
        return (own, None, error["code"], error["message"])
    if isinstance(name, str) and name != source:
        raise RuntimeError(f"the answer for {name} is about {source}")
    return (source, answer, None, None)


_SPAN = "start: int, end: int, text: string"

#: The parts of an analysis that become tables, as Spark reads JSON.
ANALYSIS = f"""
  article struct<agency: string, published: string, language: string, title: struct<text: string>>,
  entities array<struct<id: string, type: string, subtype: string, name: string, aliases: array<string>, role: string,
    roleClass: string, country: string, iso3: string, wikidata: string, sector: string, salience: double,
    mentions: array<struct<{_SPAN}, sentence: int, kind: string, rule: string>>>>,
  statements array<struct<id: string, kind: string, speaker: string, cue: struct<lemma: string, text: string>,
    content: array<struct<{_SPAN}>>, sentence: int, stance: string, about: array<string>, confidence: double>>,
  acts array<struct<id: string, type: string, mode: string, actors: array<string>, recipients: array<string>,
    trigger: struct<lemma: string, {_SPAN}>, sentence: int, factuality: string, date: string, place: string,
    contexts: array<string>, statement: string, repeats: string, claimedBy: string, confidence: double>>,
  dates array<struct<{_SPAN}, value: string, type: string>>,
  amounts array<struct<{_SPAN}, value: double, unit: string, type: string>>
"""


def tables(analysed: DataFrame) -> dict[str, DataFrame]:
    """The tables of a result by name; `article` in each is the id of the row, and ids of entities count within it."""
    read = analysed.where("analysis IS NOT NULL").select(
        F.col("id").alias("article"), F.from_json("analysis", ANALYSIS).alias("a")
    )
    made = {
        part: read.select("article", F.explode(f"a.{part}").alias("x")).select("article", "x.*")
        for part in ("entities", "statements", "acts", "dates", "amounts")
    }
    made["mentions"] = (
        made["entities"]
        .select("article", F.col("id").alias("entity"), F.explode("mentions").alias("x"))
        .select("article", "entity", "x.*")
    )
    made["articles"] = read.select("article", "a.article.*")
    made["failures"] = analysed.where("analysis IS NULL").select(
        F.col("id").alias("article"), "error_code", "error_message"
    )
    return made
