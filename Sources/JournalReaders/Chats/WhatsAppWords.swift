/// The words that WhatsApp puts in the place of pictures, and of messages that were taken back.
enum WhatsAppWords {
  // MARK: Left out

  /// Whether a text stands for a picture, sound or file that was left out of the export.
  ///
  /// Android writes a few words between angle brackets, in whatever language; iPhones two or three
  /// words such as `image omitted`.
  static func isOmission(_ plain: String) -> Bool {
    if plain.hasPrefix("<"), plain.hasSuffix(">"), plain.utf8.count > 4 {
      let inside = plain.dropFirst().dropLast()
      let hasDigit = inside.utf8.contains { $0 &- 48 <= 9 }
      return !hasDigit && inside.split(separator: " ").count <= 5 && !inside.contains("<")
    }
    let words = plain.lowercased().split(separator: " ").map { String($0) }
    guard 2...3 ~= words.count, let first = words.first, let last = words.last else { return false }
    return things.contains(first) && omissions.contains(last)
  }

  private static let things: Set<String> = [
    "image", "video", "audio", "sticker", "gif", "document", "contact", "photo", "voice", "media",
    "bild", "foto", "dokument", "kontaktkarte", "imagen", "vídeo", "documento", "tarjeta",
    "vidéo", "fiche", "immagine", "adesivo", "scheda", "imagem", "áudio", "figurinha", "cartão",
    "afbeelding", "contactkaart",
  ]

  private static let omissions: Set<String> = [
    "omitted", "weggelassen", "ausgelassen", "omitido", "omitida", "absente", "absent", "omis",
    "omise", "retiré", "retirée", "manquant", "omesso", "omessa", "ocultado", "ocultada",
    "weggelaten", "utelämnad", "utelämnat",
  ]

  // MARK: Taken back

  /// Whether a text says that a message was deleted.
  static func isDeletion(_ plain: String) -> Bool {
    deletions.contains(sentence(plain))
  }

  private static let deletions: Set<String> = [
    "this message was deleted", "you deleted this message",
    "diese nachricht wurde gelöscht", "du hast diese nachricht gelöscht",
    "se eliminó este mensaje", "eliminaste este mensaje", "este mensaje fue eliminado",
    "ce message a été supprimé", "vous avez supprimé ce message",
    "questo messaggio è stato eliminato", "hai eliminato questo messaggio",
    "mensagem apagada", "esta mensagem foi apagada", "você apagou esta mensagem",
    "apagou esta mensagem", "dit bericht is verwijderd", "u hebt dit bericht verwijderd",
    "je hebt dit bericht verwijderd", "bu mesaj silindi", "bu mesajı sildiniz",
    "данное сообщение удалено", "вы удалили данное сообщение",
    "ta wiadomość została usunięta", "det här meddelandet togs bort",
    "du tog bort det här meddelandet", "denne besked blev slettet", "du slettede denne besked",
  ]

  // MARK: Of the app

  /// Whether the app wrote a text in the name of a person: a call, a message still on its way.
  static func isFromApp(_ plain: String) -> Bool {
    let words = sentence(plain)
    if notices.contains(words) { return true }
    if JournalFormat.has("end-to-end encrypted", in: words) { return true }
    return words.hasPrefix("waiting for this message")
      || words.hasPrefix("warte auf diese nachricht")
  }

  private static let notices: Set<String> = [
    "null", "missed voice call", "missed video call", "missed group voice call",
    "missed group video call", "verpasster sprachanruf", "verpasster videoanruf",
    "llamada perdida", "videollamada perdida", "appel vocal manqué", "appel vidéo manqué",
    "live location shared", "live-standort wird geteilt",
  ]

  private static func sentence(_ plain: String) -> String {
    let words = plain.lowercased()
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }

  // MARK: Edited

  /// The text without the mark at its end that says it was changed later.
  static func withoutEditMark(_ text: String) -> String {
    let trimmed = PlainText.trimmed(text)
    guard trimmed.hasSuffix(">"), let open = trimmed.lastIndex(of: "<") else { return text }
    let mark = trimmed[open...].dropFirst().dropLast()
    let words = sentence(PlainText.comparable(String(mark)))
    return edits.contains(words) ? String(trimmed[..<open]) : text
  }

  private static let edits: Set<String> = [
    "this message was edited", "diese nachricht wurde bearbeitet", "se editó este mensaje",
    "este mensaje fue editado", "ce message a été modifié", "questo messaggio è stato modificato",
    "mensagem editada", "esta mensagem foi editada", "dit bericht is bewerkt",
    "bu mesaj düzenlendi",
    "данное сообщение изменено", "ta wiadomość została edytowana",
  ]
}
