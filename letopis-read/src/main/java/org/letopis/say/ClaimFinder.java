package org.letopis.say;

import java.util.List;

/// Finds the claims of one family, whoever makes them.
@FunctionalInterface
public interface ClaimFinder {

    List<Draft> find(Scene scene);
}
