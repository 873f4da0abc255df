import ArchiveReading
import Foundation

/// The archives of the folder `Archives`, which stand there as base64 text.
enum StoredArchive {
  static func bytes(_ name: String) throws -> ContiguousArray<UInt8> {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Archives/\(name).base64")
    let data = Data(base64Encoded: try Data(contentsOf: url), options: .ignoreUnknownCharacters)
    return ContiguousArray(data ?? Data())
  }

  static func open(
    _ name: String,
    limits: ArchiveLimits = ArchiveLimits()
  ) throws -> ZipArchive {
    try ZipArchive(ByteStore(bytes(name)), limits: limits)
  }
}

extension ZipArchive {
  /// What becomes of each member: its size when unpacked, or what is wrong with it.
  var account: [String] {
    members.filter { !$0.isFolder }.map { member in
      do throws(ArchiveFault) {
        return "\(member.path): \(try contents(of: member).count)"
      } catch {
        return "\(member.path): \(error)"
      }
    }
  }

  func text(of path: String) throws -> String? {
    guard let member = members.first(where: { $0.path == path }) else { return nil }
    return String(decoding: try contents(of: member), as: UTF8.self)
  }
}
