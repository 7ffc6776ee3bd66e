package org.letopis.russian.text;

import java.util.List;
import org.letopis.text.Repair;

/// Finds one kind of damage in a text and tells how to repair it.
@FunctionalInterface
interface Mender {

    /// In text order, without overlaps.
    List<Repair> mend(String text);
}
