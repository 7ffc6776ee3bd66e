package org.letopis.model;

import org.letopis.text.Span;

/// Something about the text that its reader should know: a quotation never closed, a text that is not Russian.
public record Notice(Span span, String text) {}
