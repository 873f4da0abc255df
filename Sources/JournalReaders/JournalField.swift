/// A field of the Attune journal, named by the word that heads its column.
///
/// The order is the one in which the writers put the columns.
package enum JournalField: Int, Sendable, Hashable, CaseIterable {
  case date, time, author, partner, relationship, kind, outcome, by, topic, ritual, minutes, rating
  case `private`, source, recognised, tags, mood, id, text

  /// The word of the normal form: the column's name, the key of an object.
  package var word: String {
    switch self {
    case .date: "date"
    case .time: "time"
    case .author: "author"
    case .partner: "partner"
    case .relationship: "relationship"
    case .kind: "kind"
    case .outcome: "outcome"
    case .by: "by"
    case .topic: "topic"
    case .ritual: "ritual"
    case .minutes: "minutes"
    case .rating: "rating"
    case .private: "private"
    case .source: "source"
    case .recognised: "recognised"
    case .tags: "tags"
    case .mood: "mood"
    case .id: "id"
    case .text: "text"
    }
  }

  /// Other names a column may have, folded as `folded(header:)` does.
  private var otherSpellings: [String] {
    switch self {
    case .date:
      [
        "day", "datum", "tag", "fecha", "dia", "día", "data", "jour", "giorno", "dag", "timestamp",
        "datetime", "dateandtime", "when", "created", "createdat", "creationdate", "entrydate",
        "writtenon",
      ]
    case .time:
      [
        "timeofday", "clock", "hour", "uhrzeit", "zeit", "hora", "heure", "ora", "tijd", "tijdstip",
      ]
    case .author:
      [
        "writer", "user", "username", "name", "writtenby", "autor", "autorin", "verfasser",
        "auteur", "auteure", "autora", "autore", "autrice", "schrijver",
      ]
    // Other words for these two are too often something else in a spreadsheet.
    case .partner, .relationship: []
    case .kind:
      [
        "type", "event", "eventtype", "moment", "momentkind", "category", "art", "typ", "kategorie",
        "catégorie", "categorie", "genre", "tipo", "categoría", "categoria", "soort", "moments",
      ]
    case .outcome:
      [
        "response", "result", "status", "answer", "reaction", "ergebnis", "antwort", "ausgang",
        "résultat", "resultat", "réponse", "reponse", "resultado", "respuesta", "resposta",
        "risultato", "esito", "risposta", "uitkomst", "resultaat", "antwoord",
      ]
    case .by:
      [
        "who", "actor", "person", "from", "wer", "von", "qui", "par", "quién", "quien", "quem",
        "por", "chi", "da", "wie", "door",
      ]
    case .topic:
      [
        "subject", "about", "theme", "thread", "thema", "sujet", "thème", "tema", "assunto",
        "argomento", "onderwerp", "practice",
      ]
    case .ritual:
      ["habit", "ritualname", "ritualen", "rituel", "rituale", "rito", "ritueel", "gewohnheit"]
    case .minutes:
      [
        "minute", "mins", "min", "duration", "durationminutes", "durationmin", "minuten", "dauer",
        "durée", "duree", "minutos", "duración", "duracion", "duração", "duracao", "minuti",
        "durata", "duur",
      ]
    case .rating:
      ["score", "stars", "bewertung", "note15", "évaluation", "evaluation", "puntuación", "voto"]
    case .private:
      ["isprivate", "confidential", "secret", "privat", "privé", "prive", "privado", "privato"]
    case .source: ["origin", "writtenorprompted", "quelle", "origine", "fuente", "fonte", "bron"]
    case .recognised: ["recognized", "isrecognised"]
    case .tags:
      [
        "labels", "hashtags", "activities", "aktivitäten", "schlagworte", "schlagwörter",
        "étiquettes", "etiquettes", "etiquetas", "etichette",
      ]
    case .mood:
      ["feeling", "feelings", "stimmung", "humeur", "humor", "ánimo", "animo", "umore", "stemming"]
    case .id: ["uuid", "guid", "entryid", "identifier", "key", "kennung"]
    case .text:
      [
        "note", "notes", "entry", "entrytext", "journal", "content", "body", "comment", "comments",
        "description", "eintrag", "notiz", "notizen", "bemerkung", "kommentar", "texte",
        "remarque", "commentaire", "nota", "notas", "texto", "comentario", "entrada", "comentário",
        "testo", "commento", "tekst", "notitie", "opmerking", "beschreibung",
      ]
    }
  }

  /// One bit for each of some fields, by their raw values.
  static func bits(of fields: [JournalField]) -> UInt32 {
    fields.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  /// Every spelling of every field, folded, with the field it stands for.
  static let spellings: [String: JournalField] = {
    var fields: [String: JournalField] = [:]
    for field in allCases {
      for spelling in field.otherSpellings { fields[spelling] = field }
    }
    for field in allCases { fields[field.word] = field }
    return fields
  }()
}

/// A header name without case, spaces, hyphens, underscores, dots and invisible marks.
func folded(header: String) -> String {
  var folded = ""
  for scalar in header.lowercased().unicodeScalars {
    switch scalar {
    case " ", "-", "_", ".", "\t", "\u{A0}", "\u{200B}", "\u{FEFF}", "*", ":", "\r", "\n": continue
    default: folded.unicodeScalars.append(scalar)
    }
  }
  return folded
}
