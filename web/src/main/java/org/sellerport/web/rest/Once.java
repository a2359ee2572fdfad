package org.sellerport.web.rest;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sellerport.platform.idempotency.KeptAnswer;
import org.sellerport.platform.idempotency.Wish;
import org.sellerport.platform.idempotency.Wishes;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.edge.Refusal;

/** Does what {@link Idempotent} promises: claim the key, have the effect, keep the answer, in one transaction. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Once {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    @Resource
    private UserTransaction transaction;

    @Inject
    private Wishes wishes;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    @Inject
    private RequestBody body;

    @AroundInvoke
    public Object once(InvocationContext call) throws Exception {
        Wish wish = new Wish(caller.party(), request.getMethod(), request.getRequestURI(), key());
        boolean done = false;
        transaction.begin();
        try {
            Optional<KeptAnswer> before = wishes.claim(wish);
            Response answer = before.isPresent() ? again(before.get()) : fulfil(wish, call);
            if (answer.getStatus() < 400) {
                transaction.commit();
                done = true;
            }
            return answer;
        } finally {
            if (!done && transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    private Response again(KeptAnswer kept) throws Exception {
        if (!body.fingerprint(request.getQueryString()).equals(kept.fingerprint())) {
            throw new Refusal(422, "idempotency-key-reused");
        }
        return Answers.replay(kept);
    }

    private Response fulfil(Wish wish, InvocationContext call) throws Exception {
        Response answer = (Response) call.proceed();
        if (answer.getStatus() >= 400) {
            return answer;
        }
        KeptAnswer kept = Answers.keep(body.fingerprint(request.getQueryString()), answer);
        wishes.keep(wish, kept);
        return Answers.first(kept, answer.getEntity());
    }

    private String key() {
        String key = request.getHeader(HEADER);
        if (key == null || key.isEmpty()) {
            throw new Refusal(400, "idempotency-key-missing");
        }
        if (!KEY.matcher(key).matches()) {
            throw new Refusal(400, "idempotency-key-invalid");
        }
        return key;
    }
}
