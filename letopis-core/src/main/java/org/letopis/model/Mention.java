package org.letopis.model;

import java.util.Optional;
import org.letopis.text.Span;

/// A span that refers to something. Mentions may nest.
///
/// @param entity the thing referred to, empty where none was made of it (a number, an age)
/// @param foundBy the rule or model that found it
public record Mention(MentionId id, Span span, MentionType type, Optional<EntityId> entity, String foundBy) {}
