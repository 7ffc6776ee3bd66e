package org.letopis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.letopis.model.SourceDescription;
import org.letopis.time.Reckoning;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// NAME.meta.json beside NAME.txt: an object with title, author, date, calendar, about and kind, all strings, all
/// optional.
final class Sidecar {

    private static final Set<String> KNOWN = new TreeSet<>(Set.of("title", "author", "date", "calendar", "about", "kind"));

    private Sidecar() {}

    /// @throws UserException for a sidecar that cannot be understood
    static SourceDescription of(Path source, String id) {
        Path file = source.resolveSibling(id + ".meta.json");
        if (!Files.isRegularFile(file)) {
            return SourceDescription.named(id);
        }
        Map<String, String> values = values(file);
        try {
            return new SourceDescription(
                    id,
                    values.getOrDefault("title", id),
                    Optional.ofNullable(values.get("author")),
                    Optional.ofNullable(values.get("date")).map(SourceOptions::date),
                    Optional.ofNullable(values.get("kind")),
                    Optional.ofNullable(values.get("calendar")).map(SourceOptions::calendar).orElse(Reckoning.UNKNOWN),
                    Optional.ofNullable(values.get("about")));
        } catch (IllegalArgumentException e) {
            throw new UserException(file + ": " + e.getMessage());
        }
    }

    private static Map<String, String> values(Path file) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), Files.readString(file))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new UserException(file + ": must be one JSON object with string values");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                if (!KNOWN.contains(name) || json.nextToken() != JsonToken.VALUE_STRING) {
                    throw new UserException(file + ": '" + name + "' is not understood; possible are " + KNOWN + ", each a string");
                }
                values.put(name, json.getString());
            }
            return values;
        } catch (IOException | JacksonException e) {
            throw new UserException(file + " cannot be read as JSON: " + firstLine(e));
        }
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
