package org.caseledger.adapters.search.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.application.search.View;

/**
 * How indexes and their aliases are called.
 *
 * @param prefix what all of them begin with
 */
record IndexNames(String prefix) {

    private static final String FILLING = "-filling";
    private static final Pattern NUMBER = Pattern.compile("-v\\d+-(\\d+)(-\\w+)?$");

    /** An alias says what an index is for, and one call moves many of them at once. */
    String alias(View view, Role role) {
        var title = prefix + view.title();
        return switch (role) {
            case LIVE -> title;
            case NEXT -> title + "-next";
            case KEPT -> title + "-kept";
        };
    }

    /** A second alias, which an index loses once all histories are in it. */
    String filling(View view) {
        return prefix + view.title() + FILLING;
    }

    List<String> aliases() {
        return Arrays.stream(View.values())
                .flatMap(view -> Arrays.stream(Role.values()).map(role -> alias(view, role)))
                .toList();
    }

    Optional<Role> role(View view, Set<String> aliases) {
        return Arrays.stream(Role.values())
                .filter(role -> aliases.contains(alias(view, role)))
                .findFirst();
    }

    /**
     * A name behind all that are there. It ends with a part of the build's name, so that it is not that of an index which
     * was deleted: whoever has not noticed that yet must not take the new one for it.
     */
    String next(View view, Origin origin, Collection<ViewIndex> there) {
        long last = there.stream()
                .map(index -> NUMBER.matcher(index.name()))
                .filter(Matcher::find)
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .max()
                .orElse(0);
        var name = String.format("%s-v%d-%06d", alias(view, Role.LIVE), origin.version(), last + 1);
        return origin.build().isEmpty() ? name : name + '-' + origin.build().substring(0, 8);
    }
}
