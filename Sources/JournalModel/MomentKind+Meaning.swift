extension MomentKind {
  /// What the kind is, in a few plain words; `docs/vocabulary.md` says more.
  package var meaning: String {
    switch self {
    case .bid: "a small ask for attention, help, play or comfort"
    case .goodNews: "good news told to the other"
    case .disclosure: "something tender shared: a fear, a hurt, a hope"
    case .validation: "a feeling was heard before any advice"
    case .dismissal: "a feeling was brushed off or fixed at once"
    case .support: "help in something hard"
    case .gratitude: "thanks or appreciation"
    case .kindness: "a helpful act nobody asked for"
    case .affection: "tenderness that was welcome"
    case .qualityTime: "unhurried time with attention"
    case .distraction: "a screen or work that cut into time together"
    case .play: "laughter, games, something new together"
    case .ownTime: "time for oneself"
    case .ritual: "a shared habit"
    case .futureTalk: "a talk about hopes and the years ahead"
    case .conflict: "a quarrel or a tension both know of"
    case .start: "how a hard talk began"
    case .demand: "pressing the other for an answer"
    case .criticism: "an attack on the person instead of the matter"
    case .contempt: "a sneer, an insult, an eye-roll"
    case .defensiveness: "excuses or a counter-attack"
    case .stonewalling: "shutting down or walking out of the talk"
    case .repair: "a move to mend: sorry, a joke, a hand"
    case .grievance: "a hurt kept to oneself"
    case .promise: "a word given"
    case .boundary: "a limit somebody set"
    case .feeling: "a feeling put into words"
    case .rating: "how understood somebody felt, from 1 to 5"
    case .stress: "a weight from outside the bond"
    case .practice: "something tried from a report"
    case .risk: "a sign that calls for help; never scored"
    }
  }
}
