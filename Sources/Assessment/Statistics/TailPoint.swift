/// What a distribution over the numbers above 0 says at one of them.
struct TailPoint: Sendable, Hashable {
  /// The chance of a smaller number, 0...1.
  var lower: Double
  /// The chance of a greater number, 0...1, with digits that `1 - lower` would lose.
  var upper: Double
  /// The density times the number: what `lower` gains for each unit of ln x.
  var slope: Double
  /// The slope of the logarithm of `slope`, for each unit of ln x.
  var bend: Double
}
