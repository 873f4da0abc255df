/// Makes journals of any size and measures the steps of the program on them.
let words = Array(CommandLine.arguments.dropFirst())
switch words.first {
case "make": Making(words.dropFirst()).run()
case "run": Measuring(words.dropFirst()).run()
case "recognise":
  var recognising = Recognising()
  recognising.recogniseLines()
case "hostile":
  var recognising = Recognising()
  recognising.recogniseHostile(size: words.dropFirst().first.flatMap { Int($0) } ?? 250_000)
default: Output.write(usage)
}

private let usage = """
  attune-benchmark make ROWS [csv|ndjson]      writes a made-up journal to standard output
  attune-benchmark make ROWS batch JOURNALS    writes so many journals of so many rows, one a line
  attune-benchmark make ROWS caseload JOURNALS the same journals as one CSV with a column for each
  attune-benchmark run [ROWS ...]              measures every step on journals of these sizes
  attune-benchmark recognise < TEXTS           measures recognition on texts, one a line
  attune-benchmark hostile [WORDS]             measures it on texts that were made to be slow

  The same numbers give the same bytes on every system. docs/benchmarks.md tells more.

  """
