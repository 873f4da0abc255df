#!/usr/bin/env python3
"""job_duckdb.py IN.csv OUT [threads] - the job of common.py as DuckDB SQL; Python only writes it down."""
import sys

import duckdb

import common

source, out = sys.argv[1:3]
threads = int(sys.argv[3]) if len(sys.argv) > 3 else 0
with open(source, encoding="utf-8-sig") as first:
    has_relationship = first.readline().startswith("relationship")
db = duckdb.connect()
if threads:
    db.execute(f"set threads={threads}")
db.execute("set preserve_insertion_order=false")
relationship = "'relationship':'VARCHAR'," if has_relationship else ""
# One pass over the file; `we` is the Sunday of the row's week, as days since 1970.
db.execute(f"""create temp table m as
 select {'relationship' if has_relationship else "''"} as rel,
   datediff('day', date '1970-01-01', "date"::date)::int as d, author,
   coalesce(kind, '') kind, coalesce(outcome, '') outcome, coalesce(topic, '') topic,
   d - (d + 3) % 7 + 6 as we
 from read_csv('{source}', header=true, delim=',', quote='"', escape='"',
   timestampformat='%Y-%m-%dT%H:%M', columns={{{relationship}'date':'TIMESTAMP',
   'author':'VARCHAR','kind':'VARCHAR','outcome':'VARCHAR','topic':'VARCHAR','text':'VARCHAR'}})
 """)
db.execute("""create temp table r as
 select rel, min(we) lo, max(we) hi, max(d) last, min(author) a from m group by rel""")


def both(table, days, k, n):
    """Sums over windows of whole weeks, and over the last one, which may end within a week."""
    found = {}
    for rel, week, count, total in db.execute(f"""
     with p as (select rel, we, {k} k, {n} n from {table} group by all)
     select p.rel, we + x * 7 as w, sum(k)::bigint, sum(n)::bigint
     from p cross join generate_series(0, {days // 7 - 1}) t(x) join r on r.rel = p.rel
     where we + x * 7 < r.hi group by all
     union all
     select t.rel, any_value(hi), ({k})::bigint, ({n})::bigint from {table} t join r using (rel)
     where d > last - {days} group by t.rel""").fetchall():
        found[rel, week] = (count, total)
    return found


db.execute("""create temp table bids as select * from m
 where kind = 'bid' and outcome in ('toward', 'away', 'against')""")
db.execute("""create temp table rituals as select * from m
 where kind = 'ritual' and outcome in ('kept', 'missed')""")
db.execute("""create temp table thanks as select m.rel, we, d, author = a as is_first
 from m join r using (rel) where kind = 'gratitude' and outcome = 'expressed'""")
bids = both("bids", 28, "count(*) filter (outcome = 'toward')", "count(*)")
rituals = both("rituals", 28, "count(*) filter (outcome = 'kept')", "count(*)")
thanks = both("thanks", 42, "count(*) filter (is_first)", "count(*) filter (not is_first)")
threads = {(rel, week): (count, age) for rel, week, count, age in db.execute("""
 with t as (select rel, topic, min(d) od, min(we) ow from m
            where kind = 'conflict' and outcome = 'open' group by all),
  c as (select rel, topic, min(d) cd from m
        where kind = 'repair' and outcome = 'accepted' group by all),
  s as (select t.rel, od, ow, coalesce(cd, 99999999) cd, hi, last
        from t left join c using (rel, topic) join r using (rel)),
  w as (select rel, od, cd, ow + x * 7 as we, least(ow + x * 7, last) as day
        from s cross join generate_series(0, 13) g(x) where ow + x * 7 <= hi)
 select rel, we, count(*)::bigint, max(day - od)::bigint from w
 where od > day - 90 and cd > day and day - od > 7 group by all""").fetchall()}
spans = db.execute("select rel, lo, hi, last from r").fetchall()
common.write(out, common.collect(spans, (bids, rituals, threads, thanks)))
