package org.letopis.say;

import java.util.List;

/// Finds the claims of one family, whoever makes them; StatementSayer gives each its voice.
@FunctionalInterface
public interface ClaimFinder {

    /// @param speech what others than the author say in the text: `Speakers.of(speech)` tells who «я» is where
    List<Draft> find(Scene scene, Speech speech);
}
