#!/usr/bin/env python3
"""Score the note reading against annotated cases (format: READING.md, section 3).

usage: evaluate.py [--nudge "nudge"] [--show] [--json] CASES.jsonl...

Every case becomes a file of its own with the modification time it names (as local wall-clock time); all files are read by
one call of ``nudge read --json FILE...``. A promise counts as found where a predicted quote overlaps the expected one by half
of the shorter of the two, and as right where its due day (and clock time, if one is expected) is the expected one too.
"""

import argparse, calendar, collections, datetime as dt, json, os, pathlib, shlex, subprocess, sys, tempfile, time

OTHER = ("contact", "chase", "courtesy", "reschedule", "outcome")


def span(text, quote):
    start = text.find(quote)
    if start < 0:  # tolerate white space that the reader folded
        folded = "".join(text.split())
        quote = "".join(quote.split())
        start = folded.find(quote)
        return (start, start + len(quote), True) if start >= 0 else None
    return start, start + len(quote), False


def overlaps(text, a, b):
    flat = "".join(text.split())
    a, b = "".join(a.split()), "".join(b.split())
    i, j = flat.find(a), flat.find(b)
    if min(i, j) < 0 or not a or not b:
        return False
    shared = min(i + len(a), j + len(b)) - max(i, j)
    return shared >= 0.5 * min(len(a), len(b))


def same_due(expected, got):
    if not expected:
        return not got
    if not got:
        return False
    return got[: len(expected)] == expected if "T" in expected else got[:10] == expected


def fold(name):
    return "".join(c for c in (name or "").casefold() if c.isalnum())


def read(cases, nudge):
    with tempfile.TemporaryDirectory() as root:
        files, where = [], {}
        for case in cases:
            path = pathlib.Path(root) / case["id"] / case["file"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(case["text"], encoding="utf-8")
            wall = dt.datetime.fromisoformat(case["mtime"]).replace(tzinfo=None)
            stamp = calendar.timegm(wall.timetuple())  # TZ is UTC below: the wall-clock time is what counts
            os.utime(path, (stamp, stamp))
            files.append(str(path))
            where[str(path)] = case["id"]
        began = time.perf_counter()
        env = {**os.environ, "TZ": "UTC", "NO_COLOR": "1"}
        done = subprocess.run([*shlex.split(nudge), "read", "--json", *files], capture_output=True, text=True, env=env)
        took = time.perf_counter() - began
    if done.returncode:
        sys.exit(f"nudge read failed ({done.returncode}): {done.stderr.strip()[:500]}")
    out = collections.defaultdict(list)
    text = done.stdout.strip()
    rows = (
        json.loads(text) if text.startswith("[") else [json.loads(line) for line in text.splitlines() if line.strip()]
    )
    for row in rows:
        out[where[str(row["file"])]].append(row)
    return out, took


def score(cases, got, show=False):
    n = collections.Counter()
    misses = []
    for case in cases:
        text, rows = case["text"], list(got.get(case["id"], []))
        want = [e for e in case["expect"]]
        promises = [r for r in rows if r["type"] == "promise"]
        used = set()
        for e in (e for e in want if e["type"] == "promise"):
            n["promise"] += 1
            # among the overlapping ones prefer the one whose due date is right
            hits = [i for i, r in enumerate(promises) if i not in used and overlaps(text, e["quote"], r["quote"])]
            hits.sort(key=lambda i: not same_due(e.get("due"), promises[i].get("due")))
            if not hits:
                misses.append((case["id"], "missed", e["quote"], e.get("due"), ""))
                continue
            r = promises[hits[0]]
            used.add(hits[0])
            n["found"] += 1
            ok = same_due(e.get("due"), r.get("due"))
            n["due"] += ok
            n["act"] += e.get("act") == r.get("act")
            n["company"] += fold(e.get("company")) == fold(r.get("company"))
            n["person"] += fold(e.get("person")) == fold(r.get("person"))
            n["said"] += (e.get("said") or "")[:10] == (r.get("said") or "")[:10]
            n["vague"] += bool(e.get("vague")) == bool(r.get("vague"))
            if not ok:
                misses.append((case["id"], "due", e["quote"], e.get("due"), r.get("due")))
        for i, r in enumerate(promises):
            if i not in used:
                n["false"] += 1
                misses.append((case["id"], "not a promise", r["quote"], "", r.get("due")))
        for kind in OTHER:
            mine = [r for r in rows if r["type"] == kind]
            taken = set()
            for e in (e for e in want if e["type"] == kind):
                n["other"] += 1
                hit = next(
                    (i for i, r in enumerate(mine) if i not in taken and overlaps(text, e["quote"], r["quote"])), None
                )
                if hit is None:
                    misses.append((case["id"], f"missed {kind}", e["quote"], "", ""))
                else:
                    taken.add(hit)
                    n["other_found"] += 1
            n["other_false"] += len(mine) - len(taken)
            misses += [(case["id"], f"not a {kind}", r["quote"], "", "") for i, r in enumerate(mine) if i not in taken]

    def f1(right, expected, predicted):
        return 2 * right / (expected + predicted) if expected + predicted else 1.0

    predicted = n["found"] + n["false"]
    found = n["found"] or 1
    result = {
        "cases": len(cases),
        "promises": n["promise"],
        "precision": n["found"] / predicted if predicted else 0.0,
        "recall": n["found"] / (n["promise"] or 1),
        "promise_f1": f1(n["found"], n["promise"], predicted),
        "strict_f1": f1(n["due"], n["promise"], predicted),
        **{k: n[k] / found for k in ("due", "act", "company", "person", "said", "vague")},
        "other_f1": f1(n["other_found"], n["other"], n["other_found"] + n["other_false"]),
    }
    if show:
        for row in misses:
            print("{}  {:<16} {!r}  expected {}  got {}".format(*row))
    return result


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("cases", nargs="+", type=pathlib.Path)
    ask.add_argument("--nudge", default="nudge")
    ask.add_argument("--show", action="store_true", help="list every miss")
    ask.add_argument("--json", action="store_true")
    a = ask.parse_args()
    for path in a.cases:
        cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        got, took = read(cases, a.nudge)
        result = {"file": path.name, **score(cases, got, a.show), "seconds": took}
        if a.json:
            print(json.dumps(result))
        else:
            print("  ".join(f"{k} {v:.3f}" if isinstance(v, float) else f"{k} {v}" for k, v in result.items()))


if __name__ == "__main__":
    main()
