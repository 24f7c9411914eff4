package billing.config;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a {@code .properties} file, read as {@link Properties} reads it, except that each setting knows the line it begins on. */
record PropertiesFile(Layer layer, String path, String text) {

    private static final Pattern IN_SECTION = Pattern.compile("%([A-Za-z0-9_-]+)\\.(.+)");
    private static final Pattern CONTINUED = Pattern.compile("(?!\\s*[#!]).*(?<!\\\\)(?:\\\\\\\\)*\\\\");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    List<Setting> settings(Problems problems) {
        List<String> lines = withoutMark().lines().toList();
        List<Setting> settings = new ArrayList<>();
        for (int first = 0; first < lines.size(); first = end(lines, first)) {
            String where = path + ":" + (first + 1);
            try {
                load(String.join("\n", lines.subList(first, end(lines, first))))
                        .forEach((key, value) -> settings.add(setting(key.toString(), value.toString().strip(), where)));
            } catch (IllegalArgumentException malformed) {
                problems.add(new Problem("line " + (first + 1), "has a \\u without four hexadecimal digits; write a backslash as \\\\", where));
            }
        }
        return settings;
    }

    private String withoutMark() {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static int end(List<String> lines, int first) {
        int last = first;
        while (last + 1 < lines.size() && CONTINUED.matcher(lines.get(last)).matches()) {
            last++;
        }
        return last + 1;
    }

    private static Properties load(String logicalLine) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(logicalLine));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return one;
    }

    private Setting setting(String key, String value, String where) {
        Matcher written = IN_SECTION.matcher(key);
        return written.matches()
                ? new Setting(layer, Optional.of(written.group(1)), written.group(2), value, where)
                : new Setting(layer, Optional.empty(), key, value, where);
    }
}
