package org.letopis.clean;

import org.letopis.text.AlignedText;

/// Repairs a damaged text. Cleaning what is clean changes nothing.
@FunctionalInterface
public interface Cleaner {

    AlignedText clean(String original);
}
