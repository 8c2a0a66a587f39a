"""Speed of persons on the slow clock: brain, body and bonds together.

    python benchmarks/persons.py

Processor time of one core, the first life of a process not counted (it compiles or loads kernels).
"""

import os
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import syntony as sy
from syntony.course import joined
from syntony.protocols import childhood, life_events, psychotherapy
from syntony.protocols.generations import NEWBORN
from syntony.trials import Trial, cases
from syntony.units import week, year


def main():
    lived([sy.Person("client")], [], sy.Course(end=1 * week), 1 * week)
    for kind in ("secure", "cold"):
        people = [sy.Person("client", NEWBORN, age=0.0), sy.Brain.default("parent")]
        seconds = lived(people, [sy.Bond("parent", "client", 0.8)], childhood(kind, "client", "parent"), 0.25 * year)
        print(f"{f'a person-year of a {kind} childhood, seen four times a year':66s} {seconds / 18:6.2f} s", flush=True)
    sessions = psychotherapy(sessions=52, affect=0.8)
    course = joined(sessions, life_events("client", 0.0, sessions.end))
    people = [sy.Person("client", {"danger": 0.95, "expectation": 0.1}), sy.Person("therapist")]
    for every, said in ((1 * week, "weekly"), (4 * week, "every four weeks")):
        seconds = lived(people, [sy.Bond("therapist", "client", 0.8)], course, every)
        print(f"{f'a year of therapy of two persons with bodies, seen {said}':66s} {seconds:6.2f} s", flush=True)
    some = cases(Trial(), 1)[:8]
    seconds = sum(lived(list(c.people), c.bonds, c.course, 1 * week) for c in some) / len(some)
    print(f"{'a year of therapy of a trial, mean of eight clients':66s} {seconds:6.2f} s", flush=True)
    print(f"{'two hundred of them on two cores, at this pace':66s} {200 * seconds / 2 / 60:6.1f} min")


def lived(people, bonds, course, every):
    """Processor seconds of a life."""
    began = time.process_time()
    sy.live(people, bonds=bonds, course=course, every=every, progress=False)
    return time.process_time() - began


if __name__ == "__main__":
    main()
