package org.sellerport.ledger.api;

import java.time.Instant;
import org.sellerport.kernel.Money;

/** One transfer as it stands in the ledger. */
public record LedgerEntry(
        long entry, Instant at, Posting why, String reference, AccountKind from, AccountKind to, Money amount) {}
