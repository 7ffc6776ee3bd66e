package org.letopis.text;

/// One edit that cleaning makes: the original characters of `span` are read as `text`.
///
/// @param span of the original text; empty where something is only put in
/// @param text what is read instead; empty where the characters are left out
/// @param reason why, a word such as `glued`, `hyphen` or `latin`, by which a user can switch the repair off
public record Repair(Span span, String text, String reason) {}
