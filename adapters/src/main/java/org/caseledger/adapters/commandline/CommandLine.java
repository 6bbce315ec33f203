package org.caseledger.adapters.commandline;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.text.InvalidValue;

/**
 * The arguments, understood.
 *
 * @param command what was asked for
 * @param settings Spring's settings, passed on as they are: every {@code --name=value} whose name has a dot or is one of
 *     Spring's own
 */
public record CommandLine(Command command, List<String> settings) {

    private static final Set<String> SPRING_WORDS = Set.of("--debug", "--trace");

    /** Copies the list. */
    public CommandLine {
        settings = List.copyOf(settings);
    }

    /**
     * Understands the arguments.
     *
     * @throws UsageError if they cannot be understood
     */
    public static CommandLine parse(String... arguments) {
        var words = new ArrayList<String>();
        var options = new LinkedHashMap<String, String>();
        var settings = new ArrayList<String>();
        for (var argument : arguments) {
            sort(argument, words, options, settings);
        }
        return new CommandLine(command(words, options), settings);
    }

    private static void sort(String argument, List<String> words, Map<String, String> options, List<String> settings) {
        if (!argument.startsWith("-")) {
            words.add(argument);
        } else if (isSetting(argument)) {
            settings.add(argument);
        } else {
            var equals = argument.indexOf('=');
            var name = equals < 0 ? argument : argument.substring(0, equals);
            options.put(name, equals < 0 ? "" : argument.substring(equals + 1));
        }
    }

    private static boolean isSetting(String argument) {
        var name = argument.split("=", 2)[0];
        return SPRING_WORDS.contains(name) || (name.startsWith("--") && name.contains("."));
    }

    private static Command command(List<String> words, Map<String, String> options) {
        if (options.containsKey("--help") || options.containsKey("-h")) {
            return new Command.Help();
        }
        var name = words.isEmpty() ? "serve" : words.getFirst();
        return switch (name) {
            case "serve" -> serve(words, options);
            case "import" -> importing(words, options);
            case "compare" -> compare(words, options);
            case "rebuild" -> RebuildArguments.parse(words.subList(1, words.size()), options);
            case "discard" -> discard(words, options);
            case "help" -> new Command.Help();
            default ->
                throw new UsageError("Expected serve, import, compare, rebuild, discard or help, but the command is \""
                        + name + "\".");
        };
    }

    private static Command serve(List<String> words, Map<String, String> options) {
        allow(options, Set.of("--no-demo"));
        if (words.size() > 1) {
            throw new UsageError("Expected nothing after serve, but there is \"" + words.get(1) + "\".");
        }
        return new Command.Serve(!options.containsKey("--no-demo"));
    }

    private static Command importing(List<String> words, Map<String, String> options) {
        allow(options, Set.of("--source", "--region", "--zone", "--no-demo"));
        if (words.size() != 2) {
            throw new UsageError("Expected one file after import, but there are " + (words.size() - 1) + ".");
        }
        var file = Path.of(words.get(1));
        return new Command.Import(
                file,
                options.getOrDefault("--source", nameOf(file)),
                region(options),
                zone(options.getOrDefault("--zone", "Asia/Shanghai")));
    }

    private static Command compare(List<String> words, Map<String, String> options) {
        allow(options, Set.of("--no-demo"));
        if (words.size() > 1) {
            throw new UsageError("Expected nothing after compare, but there is \"" + words.get(1) + "\".");
        }
        return new Command.Compare();
    }

    private static Command discard(List<String> words, Map<String, String> options) {
        allow(options, Set.of("--no-demo"));
        if (words.size() > 1) {
            throw new UsageError("Expected nothing after discard, but there is \"" + words.get(1) + "\".");
        }
        return new Command.Discard();
    }

    /** The file's name without its endings, so that a log keeps its name when it is packed. */
    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("(\\.xes)?(\\.gz)?$", "");
    }

    private static RegionCode region(Map<String, String> options) {
        var given = options.get("--region");
        if (given == null) {
            throw new UsageError("Expected --region=CODE, the region of the log's cases (GB/T 2260, 6 digits, for"
                    + " example 330106), but it is missing.");
        }
        try {
            return RegionCode.of(given);
        } catch (InvalidValue invalid) {
            throw new UsageError("--region: " + invalid.getMessage());
        }
    }

    private static ZoneId zone(String given) {
        try {
            return ZoneId.of(given);
        } catch (DateTimeException unknown) {
            throw new UsageError("Expected --zone=ZONE as Europe/Amsterdam or +01:00, but \"" + given + "\" is none.");
        }
    }

    static void allow(Map<String, String> options, Set<String> known) {
        for (var option : options.keySet()) {
            if (!known.contains(option)) {
                throw new UsageError(
                        "Expected " + String.join(", ", known.stream().sorted().toList())
                                + " or a setting with a dot in its name, but there is \"" + option + "\".");
            }
        }
    }
}
