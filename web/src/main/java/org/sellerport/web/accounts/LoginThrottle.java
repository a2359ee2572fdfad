package org.sellerport.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sellerport.platform.Sql;

/**
 * Slows down guessing: after a few tries each further one has to wait twice as long as the one before, up to a quarter
 * of an hour. A try is counted before it is made, so that many at once cannot slip through, and taken back when it
 * succeeds. The counts are in the database, so all nodes share them.
 *
 * <p>Counting per account alone would let anybody lock its owner out. So tries from an address from which the account was
 * used before are counted apart from those from everywhere else.
 */
@ApplicationScoped
class LoginThrottle {

    private static final String COUNT = """
            insert into accounts.login_throttle as t (subject, tries, last_try_at, next_try_at) values (?, 1, ?, ?)
            on conflict (subject) do update
               set tries = t.tries + 1, last_try_at = excluded.last_try_at,
                   next_try_at = excluded.last_try_at + interval '1 second'
                       * case when t.tries + 1 < ? then 0 else least(900, 30 * power(2, least(t.tries + 1 - ?, 10))) end
             where t.next_try_at <= excluded.last_try_at""";
    private static final String TAKE_BACK = """
            update accounts.login_throttle set tries = tries - 1, next_try_at = last_try_at
             where subject = ? and tries > 0""";
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_ADDRESS = 30;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Counts a try and says whether it may be made now; committed before it is made. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean admits(String login, String address) {
        return counts("address:" + address, FREE_PER_ADDRESS) && counts(account(login, address), FREE_PER_ACCOUNT);
    }

    /** The try was the right one. */
    @Transactional(TxType.REQUIRES_NEW)
    public void succeeded(Identity user, String address) {
        Instant now = clock.instant();
        sql.update(TAKE_BACK, "address:" + address);
        sql.update("delete from accounts.login_throttle where subject = ?", account(user.name(), address));
        sql.update("delete from accounts.login_throttle where last_try_at < ?", now.minus(MEMORY));
        sql.update("""
                insert into accounts.known_address (user_id, address, last_used_at) values (?, ?, ?)
                on conflict (user_id, address) do update set last_used_at = excluded.last_used_at""", user.id(), address, now);
    }

    private boolean counts(String subject, int free) {
        Instant now = clock.instant();
        return sql.update(COUNT, subject, now, now, free, free) == 1;
    }

    private String account(String login, String address) {
        boolean known = sql.first("""
                        select 1 from accounts.known_address k join accounts.user_account u on u.id = k.user_id
                         where u.login = ? and k.address = ?""", row -> true, login, address).isPresent();
        return known ? "account:" + login + " at " + address : "account:" + login;
    }
}
