package org.letopis.model;

/// A tie between two mentions, under NEREL's name for it (`WORKS_AS`, `PLACE_OF_BIRTH`, …).
///
/// @param confidence from 0 to 1
public record Relation(String type, MentionId from, MentionId to, String foundBy, double confidence) {}
