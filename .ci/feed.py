"""Reads what attune writes for other systems with libraries that others made.

answers SHEET FILE   fills in a sheet of answers, one cadence after the other
check FOLDER         reads every *.fhir.json and *.ics of a folder; ends with 1 at the first fault
"""

import csv
import json
import pathlib
import re
import sys

FORBIDDEN = {
    "Condition", "RiskAssessment", "DetectedIssue", "Flag", "AllergyIntolerance",
    "ClinicalImpression", "DiagnosticReport", "AdverseEvent",
}
CADENCES = ["weekly on friday", "every two months", "daily for two weeks", "when it is needed"]
WORDS = "Jeden Abend ein kleines Stück, Schönes; ganz ohne Eile \\ und ohne Uhr, zu zweit oder allein 💛"


def answers(sheet, target):
    with open(sheet, newline="", encoding="utf-8") as source:
        rows = list(csv.DictReader(source))
    assert rows, "no suggestion to answer"
    with open(target, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        for place, row in enumerate(rows):
            row.update(
                answer="changed", cadence=CADENCES[place % len(CADENCES)], wording=WORDS,
                date="2026-06-0%d" % (place % 9 + 1), until="2026-12-31",
            )
            writer.writerow(row)


def nodes(value):
    """Every object within a value."""
    if isinstance(value, dict):
        yield value
        for child in value.values():
            yield from nodes(child)
    elif isinstance(value, list):
        for child in value:
            yield from nodes(child)


def empty(value):
    """Whether an empty text, list or object stands anywhere; FHIR has none."""
    if value in ("", [], {}, None):
        return True
    if isinstance(value, dict):
        return any(empty(child) for child in value.values())
    return isinstance(value, list) and any(empty(child) for child in value)


def check_fhir(path):
    from fhir.resources.R4B.bundle import Bundle as R4BBundle
    from fhirclient.models.bundle import Bundle

    text = path.read_text(encoding="utf-8")
    data = json.loads(text)
    Bundle(data, strict=True)
    R4BBundle.parse_obj(data)

    resources = [entry["resource"] for entry in data["entry"]]
    kinds = [resource["resourceType"] for resource in resources]
    assert kinds[0] == "Composition" and kinds.count("Composition") == 1, kinds
    assert not FORBIDDEN & set(kinds), kinds
    assert not empty(data), "something is empty"
    urls = [entry["fullUrl"] for entry in data["entry"]]
    assert len(set(urls)) == len(urls), "two resources have one address"
    for entry in data["entry"]:
        assert entry["fullUrl"] == "urn:uuid:" + entry["resource"]["id"]
        assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
                            entry["resource"]["id"]), entry["resource"]["id"]
    for node in nodes(data):
        reference = node.get("reference")
        if isinstance(reference, str):
            assert reference in urls, reference
    for resource in resources:
        check_rules(resource)
    return f"{len(resources)} resources"


def check_rules(resource):
    """The rules of R4 that a model alone does not know (the names are those of the standard)."""
    kind = resource["resourceType"]
    security = [coding["code"] for coding in resource["meta"]["security"]]
    assert security == ["R"], security
    if kind == "Observation":
        values = [key for key in resource if key.startswith("value")]
        assert bool(values) != ("dataAbsentReason" in resource), "obs-6"
        assert resource["status"] == "preliminary"
        assert "valueQuantity" not in resource, "a score"
    if kind == "Composition":
        for section in resource["section"]:
            assert section.get("text") or section.get("entry") or section.get("section"), "cmp-1"
    if kind == "Consent":
        assert "policy" in resource or "policyRule" in resource, "ppc-1"
        assert "patient" in resource, "ppc-2"
    if kind == "Goal":
        for target in resource.get("target", []):
            assert ("detailString" in target) <= ("measure" in target), "gol-1"
    if kind == "CarePlan":
        for activity in resource["activity"]:
            assert ("reference" in activity) != ("detail" in activity), "cpl-3"
    if kind in ("CarePlan", "Task"):
        assert (resource["status"], resource["intent"]) in {
            ("draft", "proposal"), ("accepted", "plan"),
        }
    for node in nodes(resource):
        if node.get("status") == "generated":
            assert node["div"].startswith('<div xmlns="http://www.w3.org/1999/xhtml">'), "txt-1"
            check_xhtml(node["div"])


def check_xhtml(div):
    import xml.etree.ElementTree as tree

    root = tree.fromstring(div)
    assert "".join(root.itertext()).strip(), "txt-2"


def check_calendar(path):
    import icalendar

    data = path.read_bytes()
    lines = data.split(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b""), "a line without CR"
    assert lines[-1] == b"" and all(len(line) <= 75 for line in lines), "a long line"
    for line in lines:
        line.decode("utf-8")
    calendar = icalendar.Calendar.from_ical(data)
    assert not calendar.errors and calendar["VERSION"] == "2.0"
    events = list(calendar.walk("VEVENT"))
    uids = [str(event["UID"]) for event in events]
    assert len(set(uids)) == len(uids)
    for event in events:
        assert not event.errors, event.errors
        assert event["DTSTAMP"].dt.hour == 0 and not hasattr(event["DTSTART"].dt, "hour")
        assert str(event["SUMMARY"]) == WORDS, event["SUMMARY"]
        if "RRULE" in event:
            until = event["RRULE"].get("UNTIL", [event["DTSTART"].dt])[0]
            assert until >= event["DTSTART"].dt
    if path.name == "couple.ics":
        assert events and any("RRULE" in event for event in events)
    return f"{len(events)} events"


def main(task, *paths):
    if task == "answers":
        return answers(*paths)
    folder = pathlib.Path(paths[0])
    for path in sorted(folder.glob("*.fhir.json")):
        print(f"{path.name}: R4 and R4B, {check_fhir(path)}")
    for path in sorted(folder.glob("*.ics")):
        print(f"{path.name}: {check_calendar(path)}")


main(*sys.argv[1:])
