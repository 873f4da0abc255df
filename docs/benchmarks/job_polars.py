#!/usr/bin/env python3
"""job_polars.py IN.csv OUT [threads] - the job of common.py in Polars, lazily, with the needed columns."""
import os
import sys

source, out = sys.argv[1:3]
if len(sys.argv) > 3:
    os.environ["POLARS_MAX_THREADS"] = sys.argv[3]
import polars as pl

import common

with open(source, encoding="utf-8-sig") as first:
    has_relationship = first.readline().startswith("relationship")
c = pl.col
names = ("date", "author", "kind", "outcome", "topic")
m = (
    pl.scan_csv(source, schema_overrides={name: pl.String for name in names})
    .select(
        (c("relationship") if has_relationship else pl.lit("")).cast(pl.String).alias("rel"),
        c("date").str.slice(0, 10).str.to_date("%Y-%m-%d").cast(pl.Int32).alias("d"),
        c("author", "kind", "outcome", "topic").fill_null(""),
    )
    .with_columns(we=c("d") - (c("d") + 3) % 7 + 6)
    .collect()
)
r = m.group_by("rel").agg(
    lo=c("we").min(), hi=c("we").max(), last=c("d").max(), a=c("author").min()
)


def both(rows, days, k, n):
    """Sums over windows of whole weeks, and over the last one, which may end within a week."""
    counts = [k.cast(pl.Int64).sum().alias("k"), n.cast(pl.Int64).sum().alias("n")]
    shifts = pl.LazyFrame({"x": list(range(0, days, 7))}, schema={"x": pl.Int32})
    weeks = (
        rows.lazy().group_by("rel", "we").agg(counts)
        .join(shifts, how="cross").join(r.lazy().select("rel", "hi"), on="rel")
        .with_columns(we=c("we") + c("x")).filter(c("we") < c("hi"))
        .group_by("rel", "we").agg(c("k").sum(), c("n").sum())
    )
    end = (
        rows.lazy().join(r.lazy().select("rel", "hi", "last"), on="rel")
        .filter(c("d") > c("last") - days)
        .group_by("rel", we=c("hi")).agg(counts)
    )
    table = pl.concat([weeks, end]).collect()
    return {(rel, we): (a, b) for rel, we, a, b in table.select("rel", "we", "k", "n").iter_rows()}


known = c("outcome").is_in(["toward", "away", "against"])
bids = both(m.filter((c("kind") == "bid") & known), 28, c("outcome") == "toward", c("outcome") != "")
kept = c("outcome") == "kept"
rituals = both(m.filter((c("kind") == "ritual") & c("outcome").is_in(["kept", "missed"])), 28, kept, c("outcome") != "")
said = m.filter((c("kind") == "gratitude") & (c("outcome") == "expressed")).join(r.select("rel", "a"), on="rel")
thanks = both(said, 42, c("author") == c("a"), c("author") != c("a"))
opened = (
    m.lazy().filter((c("kind") == "conflict") & (c("outcome") == "open"))
    .group_by("rel", "topic").agg(od=c("d").min(), ow=c("we").min())
)
closed = (
    m.lazy().filter((c("kind") == "repair") & (c("outcome") == "accepted"))
    .group_by("rel", "topic").agg(cd=c("d").min())
)
shifts = pl.LazyFrame({"x": list(range(0, 98, 7))}, schema={"x": pl.Int32})
table = (
    opened.join(closed, on=["rel", "topic"], how="left").join(r.lazy(), on="rel")
    .join(shifts, how="cross")
    .with_columns(we=c("ow") + c("x"), cd=c("cd").fill_null(99999999))
    .filter(c("we") <= c("hi"))
    .with_columns(day=pl.min_horizontal("we", "last"))
    .filter((c("od") > c("day") - 90) & (c("cd") > c("day")) & (c("day") - c("od") > 7))
    .group_by("rel", "we").agg(k=pl.len(), n=(c("day") - c("od")).max()).collect()
)
threads = {(rel, we): (a, b) for rel, we, a, b in table.select("rel", "we", "k", "n").iter_rows()}
spans = r.select("rel", "lo", "hi", "last").iter_rows()
common.write(out, common.collect(spans, (bids, rituals, threads, thanks)))
