/// A form in which journals come; the raw value is what stands behind `--from`.
///
/// A new one is a case here with its words below, a line in `sniff` and a file in `Exports/`.
package enum JournalFormat: String, Sendable, Hashable, CaseIterable {
  /// The program's own form, as CSV, JSON or JSON Lines, and sheets whose columns say as much.
  case attune
  case dayOne = "day-one"
  case dayOneText = "day-one-text"
  case dayOneClassic = "day-one-classic"
  case daylio
  case daylioBackup = "daylio-backup"
  case appleJournal = "apple-journal"
  case journey
  case diarium
  case diaro
  case googleKeep = "google-keep"
  case notion
  case bearable
  case jrnl
  case jrnlText = "jrnl-text"
  case markdown
  case whatsApp = "whatsapp"
  case telegram
  case messenger
  case signal

  /// The app, or the sort of file, as people call it.
  package var app: String {
    switch self {
    case .attune: "Attune journal"
    case .dayOne: "Day One (JSON)"
    case .dayOneText: "Day One (plain text)"
    case .dayOneClassic: "Day One Classic"
    case .daylio: "Daylio (CSV)"
    case .daylioBackup: "Daylio (backup)"
    case .appleJournal: "Apple Journal"
    case .journey: "Journey"
    case .diarium: "Diarium"
    case .diaro: "Diaro"
    case .googleKeep: "Google Keep"
    case .notion: "Notion"
    case .bearable: "Bearable"
    case .jrnl: "jrnl (JSON)"
    case .jrnlText: "jrnl (text)"
    case .markdown: "Markdown and text files"
    case .whatsApp: "WhatsApp"
    case .telegram: "Telegram"
    case .messenger: "Messenger and Instagram"
    case .signal: "Signal"
    }
  }

  /// The endings of its files, in lower case, without the dot.
  package var endings: [String] {
    switch self {
    case .attune: ["csv", "tsv", "json", "jsonl", "ndjson"]
    case .dayOne, .journey, .diarium, .googleKeep, .jrnl, .telegram, .messenger: ["json"]
    case .dayOneText: ["txt"]
    case .dayOneClassic: ["doentry"]
    case .daylio, .bearable: ["csv"]
    case .daylioBackup: ["daylio", "json"]
    case .appleJournal: ["html", "htm"]
    case .diaro: ["xml"]
    case .notion: ["csv", "md"]
    case .jrnlText: ["txt", "journal", "text", ""]
    case .markdown: ["md", "markdown", "txt", "text", "org"]
    case .whatsApp: ["txt"]
    case .signal: ["jsonl", "json", "md", "txt"]
    }
  }

  /// How a person gets the file out of the app, in one or two sentences.
  package var howToExport: String {
    switch self {
    case .attune:
      "Keep a sheet with a column \"date\" and one called \"text\" or \"kind\", saved as CSV."
    case .dayOne:
      "Settings, Import/Export, Export Day One JSON; give the zip, its folder or a file."
    case .dayOneText: "Settings, Import/Export, Export Plain Text; the JSON export keeps more."
    case .dayOneClassic: "Give the folder Journal.dayone of the old app as it is."
    case .daylio: "More, Export Entries, CSV."
    case .daylioBackup: "More, Backup & Restore, Advanced, Export; give the .daylio file as it is."
    case .appleJournal:
      "Settings, Apps, Journal, Export All Journal Entries; give the folder, or a zip of it."
    case .journey: "Settings, Export, Journey zip; give the zip as it is."
    case .diarium: "Settings, Import/Export, Export as JSON, in one file or one a day."
    case .diaro: "Settings, Backup, without encryption; give the zip or its DiaroBackup.xml."
    case .googleKeep: "takeout.google.com, only Keep; give the zip as it is."
    case .notion: "The page's menu, Export, Markdown & CSV; give the zip as it is."
    case .bearable: "Settings, Export data, CSV. Moods, gratitude, factors and notes are read."
    case .jrnl: "jrnl --format json --file journal.json"
    case .jrnlText: "Give the journal's text file, or the output of jrnl --format txt."
    case .markdown:
      "Give the folder of an Obsidian vault, of Logseq or of any dated .md and .txt files."
    case .whatsApp:
      "The chat's menu, More, Export chat, without media; give the zip or text as it is."
    case .telegram:
      "Telegram Desktop, the chat's menu, Export chat history, as JSON; give result.json."
    case .messenger:
      "Accounts Center, Download your information, only Messages, as JSON; give the zip as it is."
    case .signal: "Settings, Chats, Export chat history; give the folder or its main.jsonl."
    }
  }

  /// Whether it holds the words of two people or more, so that it takes the consent of them all.
  package var isChat: Bool {
    switch self {
    case .whatsApp, .telegram, .messenger, .signal: true
    case .attune, .dayOne, .dayOneText, .dayOneClassic, .daylio, .daylioBackup, .appleJournal,
      .journey, .diarium, .diaro, .googleKeep, .notion, .bearable, .jrnl, .jrnlText, .markdown:
      false
    }
  }
}

/// A file whose bytes have been read, with what lies beside it.
package struct OpenFile: Sendable {
  /// The path below the folder or archive it came in, or its own name.
  package let path: String
  package let bytes: ContiguousArray<UInt8>
  /// The folder or archive, when there is one.
  package let folder: SourceFolder?

  package init(path: String, bytes: ContiguousArray<UInt8>, folder: SourceFolder? = nil) {
    self.path = path
    self.bytes = bytes
    self.folder = folder
  }

  private var source: SourceFile { SourceFile(path: path, bytes: []) }
  package var name: String { source.name }
  package var stem: String { source.stem }
  package var ending: String { source.ending }
  package var folders: [String] { source.folders }

  /// The bytes as text, with `\n` between lines and special marks at the start dropped.
  package var text: String {
    let decoded = PlainText.decoded(bytes, repairs: false)
    return PlainText.withPlainLines(String(decoding: decoded, as: UTF8.self))
  }
}

extension JournalFormat {
  /// Reads one file of this format.
  func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    switch self {
    // Rows of its own form go a way of their own, block by block.
    case .attune: break
    case .dayOne: DayOneReader.read(file, into: &builder)
    case .dayOneText: DayOneTextReader.read(file, into: &builder)
    case .dayOneClassic: DayOneClassicReader.read(file, into: &builder)
    case .daylio: DaylioReader.read(file, into: &builder)
    case .daylioBackup: DaylioBackupReader.read(file, into: &builder)
    case .appleJournal: AppleJournalReader.read(file, into: &builder)
    case .journey: JourneyReader.read(file, into: &builder)
    case .diarium: DiariumReader.read(file, into: &builder)
    case .diaro: DiaroReader.read(file, into: &builder)
    case .googleKeep: GoogleKeepReader.read(file, into: &builder)
    case .notion: NotionReader.read(file, into: &builder)
    case .bearable: BearableReader.read(file, into: &builder)
    case .jrnl: JrnlReader.read(file, into: &builder)
    case .jrnlText: JrnlTextReader.read(file, into: &builder)
    case .markdown: MarkdownReader.read(file, into: &builder)
    case .whatsApp: WhatsAppReader.read(file, into: &builder)
    case .telegram: TelegramReader.read(file, into: &builder)
    case .messenger: MessengerReader.read(file, into: &builder)
    case .signal: SignalReader.read(file, into: &builder)
    }
  }
}
