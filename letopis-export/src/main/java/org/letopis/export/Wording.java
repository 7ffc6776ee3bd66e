package org.letopis.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.letopis.model.Claim;
import org.letopis.model.Phase;
import org.letopis.model.Statement;
import org.letopis.model.Status;

/// The words of tables and pages in the user's language.
final class Wording {

    private final ResourceBundle words;
    private final Locale locale;

    private Wording(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "org.letopis.export.words", locale, Wording.class.getModule());
    }

    /// @param locale Russian, or any other for English
    static Wording of(Locale locale) {
        return new Wording(locale.getLanguage().equals("ru") ? locale : Locale.ENGLISH);
    }

    Locale locale() {
        return locale;
    }

    String of(String key, Object... values) {
        String pattern = words.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /// «назначение», «уход с должности», «рождение»: what a statement tells, in a noun or two.
    String event(Statement statement) {
        String type = Labels.of(statement.type());
        if (statement.claim() instanceof Claim.Fact fact) {
            if (fact.phase() != Phase.UNTOLD && words.containsKey(type + "." + Labels.of(fact.phase()))) {
                return words.getString(type + "." + Labels.of(fact.phase()));
            }
            String special = fact.kinship().or(fact::kind).map(detail -> type + "." + detail).orElse(type);
            return words.containsKey(special) ? words.getString(special) : words.getString(type);
        }
        return words.getString(type);
    }

    /// «попытка», «намерение»; empty for what is plainly asserted.
    String status(Status status) {
        return status == Status.ASSERTED ? "" : optional("status." + Labels.of(status));
    }

    private String optional(String key) {
        try {
            return words.getString(key);
        } catch (MissingResourceException _) {
            return "";
        }
    }
}
