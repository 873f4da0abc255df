// swift-tools-version: 6.2

import PackageDescription

/// One dialect for every target: imports are internal unless a file says otherwise.
let dialect: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

/// A step of the pipeline: the folder of the same name under `Sources`.
func step(_ name: String, needs dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name,
    dependencies: dependencies,
    swiftSettings: dialect,
    // Rounding of a `Double` calls the C library, which Linux links only for who imports it.
    linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]
  )
}

/// The tests of one step, in `Tests/<name>Tests`, with the folders there that hold no Swift.
func tests(
  of name: String,
  needs more: [Target.Dependency] = [],
  beside folders: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "TestKit"] + more,
    exclude: folders,
    swiftSettings: dialect
  )
}

let package = Package(
  name: "Attune",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "Attune", targets: ["Attune"]),
    .executable(name: "attune", targets: ["AttuneTool"]),
    .executable(name: "attune-benchmark", targets: ["AttuneBenchmark"]),
  ],
  targets: [
    step("ByteReading"),
    step("Diagnostics"),
    step("JSONSyntax", needs: ["Diagnostics", "ByteReading"]),
    step("JournalModel", needs: ["ByteReading"]),
    step("ArchiveReading", needs: ["ByteReading"]),
    step(
      "JournalReaders",
      needs: ["JournalModel", "JSONSyntax", "Diagnostics", "ByteReading", "ArchiveReading"]
    ),
    step(
      "MomentRecognition",
      needs: ["JournalModel", "JSONSyntax", "Diagnostics", "ByteReading"]
    ),
    step("RuleEngine", needs: ["JournalModel", "JSONSyntax", "Diagnostics"]),
    step("Assessment", needs: ["RuleEngine", "JournalModel", "JSONSyntax", "Diagnostics"]),
    step(
      "Reports",
      needs: ["Assessment", "RuleEngine", "JournalModel", "JSONSyntax", "Diagnostics"]
    ),
    .target(
      name: "StandardRules",
      path: "Rules",
      swiftSettings: dialect,
      plugins: ["EmbedRulesPlugin"]
    ),
    step(
      "Attune",
      needs: [
        "StandardRules", "Reports", "Assessment", "RuleEngine", "MomentRecognition",
        "JournalReaders", "JournalModel", "ArchiveReading", "JSONSyntax", "Diagnostics",
      ]
    ),
    step(
      "AttuneCommand",
      needs: [
        "Attune", "Reports", "Assessment", "RuleEngine", "MomentRecognition", "JournalReaders",
        "JournalModel", "ArchiveReading", "JSONSyntax", "Diagnostics",
      ]
    ),
    .executableTarget(
      name: "AttuneTool",
      dependencies: ["AttuneCommand"],
      swiftSettings: dialect
    ),

    // Makes journals of any size and measures the steps on them (`docs/benchmarks.md`).
    .executableTarget(
      name: "AttuneBenchmark",
      dependencies: [
        "Attune", "Reports", "Assessment", "RuleEngine", "MomentRecognition", "JournalReaders",
        "JournalModel", "JSONSyntax", "Diagnostics",
      ],
      swiftSettings: dialect
    ),

    // The build step that embeds the files of `Rules/` in the program.
    .executableTarget(name: "AttuneEmbedCommand", swiftSettings: dialect),
    .plugin(
      name: "EmbedRulesPlugin",
      capability: .buildTool(),
      dependencies: ["AttuneEmbedCommand"],
      path: "Sources/EmbedRulesPlugin"
    ),

    // Golden texts and seeded random numbers, for the tests of every step.
    .target(name: "TestKit", path: "Tests/TestKit", swiftSettings: dialect),

    // Journals made up in memory, for the tests of several steps.
    .target(
      name: "JournalStories",
      dependencies: ["JournalModel"],
      path: "Tests/JournalStories",
      swiftSettings: dialect
    ),

    tests(of: "Diagnostics"),
    tests(of: "JSONSyntax", needs: ["Diagnostics", "ByteReading"]),
    tests(of: "ArchiveReading", needs: ["ByteReading"], beside: ["Archives"]),
    tests(of: "JournalModel", needs: ["JournalStories"]),
    tests(
      of: "JournalReaders",
      needs: ["JournalModel", "JSONSyntax", "Diagnostics", "ByteReading", "ArchiveReading"],
      beside: ["Gallery", "AnswersGallery", "TagsGallery", "Golden"]
    ),
    tests(
      of: "MomentRecognition",
      needs: ["Attune", "JournalModel", "JSONSyntax", "Diagnostics"],
      beside: ["CueGallery"]
    ),
    tests(
      of: "RuleEngine",
      needs: [
        "Attune", "Assessment", "JournalModel", "JSONSyntax", "Diagnostics", "JournalStories",
      ],
      beside: ["Gallery", "Golden"]
    ),
    tests(
      of: "Assessment",
      needs: [
        "Attune", "RuleEngine", "JournalModel", "JSONSyntax", "Diagnostics", "JournalStories",
      ]
    ),
    tests(
      of: "Reports",
      needs: [
        "Attune", "Assessment", "RuleEngine", "JournalModel", "JSONSyntax", "Diagnostics",
        "JournalStories",
      ],
      beside: ["Golden"]
    ),
    tests(
      of: "Attune",
      needs: [
        "Reports", "Assessment", "RuleEngine", "JournalReaders", "JournalModel", "JSONSyntax",
        "Diagnostics",
      ]
    ),
    tests(of: "AttuneCommand", needs: ["JournalModel", "Diagnostics"], beside: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)
