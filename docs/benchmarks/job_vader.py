#!/usr/bin/env python3
"""job_vader.py TEXTS.txt - how fast VADER scores the lines of a file, in MB of text a second on one core."""
import sys
import time

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

with open(sys.argv[1], encoding="utf-8") as file:
    lines = file.read().splitlines()
size = sum(len(line.encode()) for line in lines)
analyzer = SentimentIntensityAnalyzer()
start = time.perf_counter()
for line in lines:
    analyzer.polarity_scores(line)
seconds = time.perf_counter() - start
print(f"{size / 1e6:.1f} MB, {len(lines)} texts, {seconds:.2f} s: {size / 1e6 / seconds:.2f} MB/s")
