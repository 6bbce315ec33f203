package org.caseledger.adapters.secret;

import java.nio.charset.StandardCharsets;
import org.caseledger.adapters.machine.DataFolder;
import org.caseledger.adapters.machine.LedgerIsEmbedded;
import org.caseledger.application.search.CursorSeal;
import org.caseledger.application.search.PersonDigest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Finds the ledger's secret: {@code caseledger.secret}, or else a file in the data folder. With a database or
 * an event store of one's own the secret must be configured: every instance needs the same one, for as long as the events
 * are there.
 */
@Configuration(proxyBeanMethods = false)
class LedgerSecretConfiguration {

    private static final String PROPERTY = "caseledger.secret";
    private static final String FILE = "ledger.secret";

    @Bean
    LedgerSecret ledgerSecret(Environment environment, ObjectProvider<DataFolder> folder) {
        var configured = environment.getProperty(PROPERTY);
        if (configured != null && !configured.isBlank()) {
            return configured(configured.getBytes(StandardCharsets.UTF_8));
        }
        if (!LedgerIsEmbedded.in(environment)) {
            throw unfit("It must be set, to the same for every instance, " + LedgerIsEmbedded.NOT_SO + ".");
        }
        return new LedgerSecret(SecretFile.readOrMake(folder.getObject().resolve(FILE)));
    }

    private static LedgerSecret configured(byte[] secret) {
        if (secret.length < LedgerSecret.BYTES) {
            throw unfit("It must have at least " + LedgerSecret.BYTES + " bytes.");
        }
        return new LedgerSecret(secret);
    }

    /** Spring Boot tells the operator without a stack trace; the value is not shown. */
    private static RuntimeException unfit(String reason) {
        return new InvalidConfigurationPropertyValueException(PROPERTY, null, reason);
    }

    @Bean
    PersonDigest personDigest(LedgerSecret secret) {
        return secret::personDigest;
    }

    @Bean
    CursorSeal cursorSeal(LedgerSecret secret) {
        return secret::cursorSeal;
    }
}
