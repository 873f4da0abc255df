import Assessment
import Attune
import Diagnostics
import JournalModel
import JournalStories
import Reports
import RuleEngine
import Testing

/// A story whose reports are looked at.
enum ToldStory: String, CaseIterable, CustomTestStringConvertible {
  /// A shared sheet in good weeks.
  case goodWeeks = "good-weeks"
  /// A shared sheet in which reaches go unanswered, two quarrels stay open, and nobody writes for
  /// ten days.
  case hardWeeks = "hard-weeks"
  /// Two friends with a journal each.
  case sideBySide = "side-by-side"
  /// Nine entries in five weeks.
  case tooThin = "too-thin"
  /// Most of what was counted was recognised in free text.
  case recognised
  /// Rows that name nobody.
  case nameless
  /// A rule that is switched off for a while, and one for good.
  case switchedOff = "switched-off"
  /// A sign of danger on the pages.
  case danger

  var testDescription: String { rawValue }

  var story: Story {
    switch self {
    case .goodWeeks: Self.good
    case .hardWeeks: Self.hard
    case .sideBySide: Self.sides
    case .tooThin: Self.thin
    case .recognised: Self.fromText
    case .nameless: Self.withoutNames
    case .switchedOff: Self.withRulesOff
    case .danger: Self.withDanger
    }
  }

  // MARK: What happened

  private static var couple: Story {
    var story = Story(by: "Maya", in: "pages/journal.csv")
    story.declare("Maya", "Jonas")
    story.write(1)
    story.writer = "Jonas"
    return story
  }

  private static var good: Story {
    var story = couple
    story.declare("morning coffee", .daily, from: 1)
    story.write(1...84)
    for day in 57...84 { story.add(.bid, day % 9 == 0 ? .away : .toward, on: day) }
    for day in 50...84 where day % 3 == 0 {
      story.add(.gratitude, .expressed, on: day, by: day % 2 == 0 ? .author : .partner)
    }
    story.ritual("Morning coffee", .kept, on: Array(57...82))
    story.add(.conflict, .open, on: 40, topic: "the garden")
    story.add(.repair, .accepted, on: 43, topic: "the garden")
    return story
  }

  private static var hard: Story {
    var story = couple
    story.declare("friday dinner", .on([.friday]), from: 1)
    for days in [1...50, 61...90] { story.write(days) }
    story.add(.bid, .toward, on: 70, times: 4)
    story.add(.bid, .away, on: 75, by: .partner, times: 9)
    story.add(.bid, .against, on: 80, times: 5)
    story.add(.bid, .unknown, on: 81, times: 3)
    story.add(.conflict, .open, on: 30, topic: "the roof")
    story.add(.conflict, .open, on: 66, topic: "visits")
    story.add(.conflict, .open, on: 80)
    story.add(.conflict, .resolved, on: 82)
    story.add(.gratitude, .expressed, on: 72, times: 8)
    story.add(.gratitude, .expressed, on: 73, by: .partner)
    story.ritual("friday dinner", .kept, on: [40, 47, 68])
    story.ritual("friday dinner", .missed, on: [75, 82])
    return story
  }

  private static var sides: Story {
    var story = Story(by: "Amir", in: "amir.csv")
    story.profile.relationship = .friends
    story.declare("Amir", "Lena")
    story.write(1...60)
    story.add(.conflict, .open, on: 40, topic: "dishes")
    story.add(.bid, .away, on: 50, times: 12)
    story.open("lena.json")
    story.writer = "Lena"
    story.write(1...60)
    story.add(.conflict, .open, on: 40, topic: "dishes")
    story.add(.conflict, .resolved, on: 41, topic: "dishes")
    story.add(.bid, .toward, on: 50, times: 20)
    return story
  }

  private static var thin: Story {
    var story = Story(by: "Noor", in: "journal.csv")
    for day in stride(from: 1, to: 36, by: 4) { story.write(day) }
    story.add(.bid, .toward, on: 33, times: 2)
    story.add(.ritual, .kept, on: 29, by: .both, ritual: "call")
    return story
  }

  private static var fromText: Story {
    var story = Story(by: "Maya", in: "notes.txt")
    story.declare("Maya", "Jonas")
    story.write(1...42)
    story.add(.bid, .away, on: 40, times: 14, isRecognised: true)
    story.add(.bid, .away, on: 41, times: 3)
    story.add(.gratitude, .expressed, on: 30, times: 9)
    story.add(.gratitude, .expressed, on: 31, by: .partner, times: 8, isRecognised: true)
    return story
  }

  private static var withoutNames: Story {
    var story = Story(by: nil, in: "-")
    story.write(1...28)
    story.add(.bid, .toward, on: 20, times: 12)
    story.add(.bid, .away, on: 20, times: 5)
    return story
  }

  private static var withRulesOff: Story {
    var story = good
    story.profile.switchedOff = [
      Profile.SwitchedOffRule(
        rule: "missed-rituals",
        reason: "new shifts at work",
        until: Story.day(120)
      ),
      Profile.SwitchedOffRule(rule: "gratitude-imbalance", reason: "not our way", until: nil),
      Profile.SwitchedOffRule(rule: "unanswered-bids", reason: "apart", until: Story.day(83)),
    ]
    return story
  }

  private static var withDanger: Story {
    var story = hard
    story.add(.risk, .fear, on: 88, by: .author)
    return story
  }
}

/// The standard rules and what comes of a story with them.
enum StandardReports {
  static let library: RuleLibrary = {
    // That they have no fault is tested with the rules.
    var diagnostics: [Diagnostic] = []
    return StandardLibrary.read(into: &diagnostics)
  }()

  static func assess(_ story: Story) throws -> Assessment {
    try #require(Assessment(of: story.accounts(), profile: story.profile, by: library))
  }

  /// What comes of a told story, worked out once.
  static func assess(_ story: ToldStory) throws -> Assessment {
    try #require(assessments[story])
  }

  private static let assessments: [ToldStory: Assessment] = {
    var assessments: [ToldStory: Assessment] = [:]
    for told in ToldStory.allCases {
      let story = told.story
      assessments[told] = Assessment(
        of: story.accounts(),
        profile: story.profile,
        by: library
      )
    }
    return assessments
  }()

  static func text(of assessment: Assessment, width: Int, isColoured: Bool = false) -> String {
    let document = ReportComposer(wording: library.wording).compose(assessment, library: library)
    return TerminalRenderer(width: width, isColoured: isColoured).render(document)
  }

  static func markdown(of assessment: Assessment) -> String {
    let document = ReportComposer(wording: library.wording).compose(assessment, library: library)
    return MarkdownRenderer().render(document)
  }

  static func json(of assessment: Assessment, evidence: Int? = 20) -> String {
    JSONRenderer(wording: library.wording, evidenceLimit: evidence).render(assessment)
  }

  static func explanation(
    of rule: String,
    in assessment: Assessment,
    width: Int,
    evidence: Int? = 20
  ) throws -> String {
    let account = try #require(assessment.accounts.first)
    let outcome = try #require(account.outcomes.first { $0.id == rule })
    let composer = ExplanationComposer(wording: library.wording, evidenceLimit: evidence)
    return TerminalRenderer(width: width, isColoured: false)
      .render(composer.compose(outcome, in: account))
  }
}

extension StandardReports {
  /// One of the standard files.
  static func file(named name: String) -> SourceText? {
    StandardLibrary.files.first { $0.name == name }
  }
}

extension Assessment {
  /// What comes of a told story.
  static func told(_ story: ToldStory) throws -> Assessment { try StandardReports.assess(story) }
}
