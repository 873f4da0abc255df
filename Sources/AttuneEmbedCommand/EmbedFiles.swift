import Foundation

/// Writes one Swift file that holds the text of every file given.
///
/// Arguments: the folder the paths are relative to, the file to write, then the files to embed.
/// Raw literals keep the compiler fast: the same bytes as an array literal take it a minute.
@main struct EmbedFiles {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      print("usage: AttuneEmbedCommand FOLDER OUTPUT FILE...")
      exit(2)
    }
    var output = "let embeddedFiles: [EmbeddedFile] = [\n"
    for path in arguments.dropFirst(3) {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      output += entry(path: relative(path, to: arguments[1]), text: text)
    }
    output += "]\n"
    try output.write(toFile: arguments[2], atomically: true, encoding: .utf8)
  }

  private static func relative(_ path: String, to folder: String) -> String {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  private static func entry(path: String, text: String) -> String {
    let fence = String(repeating: "#", count: longestRun(of: "#", in: text) + 1)
    return "  EmbeddedFile(path: \"\(path)\", text: \(fence)\"\"\"\n\(text)\n\"\"\"\(fence)),\n"
  }

  private static func longestRun(of mark: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for character in text {
      run = character == mark ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
