#!/usr/bin/env python3
"""measure.py [-n ROUNDS] [--cpus LIST] NAME=COMMAND ... - runs commands in turn and prints what they took.

Wall time, processor time and peak memory are those the kernel accounts to each finished process. The
ratios against the first command are taken round by round, so that a busy machine hardly moves them.
"""
import argparse
import os
import shlex
import statistics
import time

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("-n", type=int, default=5, help="rounds that count, after one that does not")
parser.add_argument("--cpus", default="", help="processors to keep to, such as 0 or 0,1")
parser.add_argument("commands", nargs="+", metavar="NAME=COMMAND")
options = parser.parse_args()
if options.cpus:
    os.sched_setaffinity(0, {int(cpu) for cpu in options.cpus.split(",")})
nothing = os.open("/dev/null", os.O_RDWR)
quiet = [(os.POSIX_SPAWN_DUP2, nothing, 0), (os.POSIX_SPAWN_DUP2, nothing, 1)]


def once(command):
    """Seconds, processor seconds and MiB of one run."""
    words = shlex.split(command)
    start = time.perf_counter()
    process = os.posix_spawnp(words[0], words, os.environ, file_actions=quiet)
    _, status, usage = os.wait4(process, 0)
    if status:
        raise SystemExit(f"{command}: status {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


commands = [command.split("=", 1) for command in options.commands]
runs = {name: [] for name, _ in commands}
for round_number in range(options.n + 1):
    for name, command in commands:
        found = once(command)
        if round_number:
            runs[name].append(found)
first = runs[commands[0][0]]
print(f"{'command':20} {'wall s':>9} {'least':>8} {'cpu s':>8} {'MiB':>8} {'wall x':>8} {'cpu x':>8}")
for name, found in runs.items():
    wall, cpu, memory = zip(*found)
    ratios = [statistics.median(a[i] / b[i] for a, b in zip(found, first)) for i in (0, 1)]
    print(f"{name:20} {statistics.median(wall):9.3f} {min(wall):8.3f} {statistics.median(cpu):8.3f}"
          f" {max(memory):8.1f} {ratios[0]:8.2f} {ratios[1]:8.2f}", flush=True)
