package org.caseledger.domain.departmentstep;

import java.time.Instant;
import java.util.Map;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a department's system says of a case that it keeps.
 *
 * @param source the system or log that says it, at most 100 characters
 * @param externalNumber the case's number there, at most 100 characters
 * @param channel the channel by which it was applied for
 * @param channelName that channel in the system's own word, at most 100 characters
 * @param department the department that keeps it, at most 200 characters
 * @param group the group within it, at most 200 characters
 * @param responsible the account that answers for it, at most 100 characters
 * @param startedAt when it began there
 * @param plannedEndAt when it was planned to end
 * @param dueAt its deadline there
 * @param attributes what the system says beyond these fields, in its own words
 */
public record Registration(
        String source,
        String externalNumber,
        Channel channel,
        @Nullable String channelName,
        @Nullable String department,
        @Nullable String group,
        @Nullable String responsible,
        @Nullable Instant startedAt,
        @Nullable Instant plannedEndAt,
        @Nullable Instant dueAt,
        Map<String, String> attributes) {

    /** Copies the attributes. */
    public Registration {
        attributes = Map.copyOf(attributes);
    }

    /** The same registration with its texts checked. */
    public Registration checked() {
        return new Registration(
                Text.required("source", source, 100),
                Text.required("external number", externalNumber, 100),
                channel,
                Text.optional("channel name", channelName, 100),
                Text.optional("department", department, 200),
                Text.optional("group", group, 200),
                Text.optional("responsible", responsible, 100),
                startedAt,
                plannedEndAt,
                dueAt,
                Attributes.checked(attributes));
    }
}
