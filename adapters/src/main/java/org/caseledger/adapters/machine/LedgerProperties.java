package org.caseledger.adapters.machine;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this ledger keeps what it keeps on this machine.
 *
 * @param dataFolder held exclusively by one running ledger; relative to the working directory
 */
@ConfigurationProperties("caseledger")
public record LedgerProperties(@DefaultValue("caseledger-data") Path dataFolder) {}
