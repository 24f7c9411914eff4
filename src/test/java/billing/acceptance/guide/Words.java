package billing.acceptance.guide;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What the catalogue says besides the steps' own words, from one file for each language. */
final class Words {

    private static final String BASE = "billing.acceptance.guide.words";

    private Words() {}

    static Both of(String key) {
        try {
            return new Both(bundle(Locale.ROOT).getString(key), bundle(Locale.KOREAN).getString(key));
        } catch (MissingResourceException unsaid) {
            throw new IllegalStateException("nothing is said of %s; write it into words.properties and words_ko.properties".formatted(key), unsaid);
        }
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BASE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
