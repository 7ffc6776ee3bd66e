package org.letopis.model;

/// A work to be read: its text as decoded, never changed, and what is known of it.
public record SourceText(SourceDescription description, String text) {

    public static SourceText of(String id, String text) {
        return new SourceText(SourceDescription.named(id), text);
    }
}
