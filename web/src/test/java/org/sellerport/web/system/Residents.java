package org.sellerport.web.system;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Sellers, keys, users and orders for a test, put into the database so that no other test has the same. */
final class Residents {

    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final int ROUNDS = 600_000;
    private static final int BITS = 256;

    private Residents() {}

    static String operatorKey() {
        return key(null, "operator");
    }

    static String seller() {
        String id = "S" + UUID.randomUUID().toString().substring(0, 8);
        SuiteDatabase.update("""
                insert into orders.seller (seller_id, name, zone, language, commission_rate, affiliate_rate, created_at)
                values (?, 'A shop', 'Asia/Shanghai', 'en', 0.05, 0, now())""", id);
        return id;
    }

    /** A key, known to the database by its hash alone. */
    static String key(String seller, String scopes) {
        String clear = "sp_" + UUID.randomUUID() + UUID.randomUUID();
        SuiteDatabase.update("""
                insert into accounts.api_key (id, name, hash, prefix, seller_id, scopes, created_at)
                values (nextval('accounts.account_sequence'), 'test', ?, 'sp_', ?, ?, now())""", sha256(clear), seller, scopes);
        return clear;
    }

    /** A user who logs in with that password; returns the login. */
    static String user(String password, String seller) {
        String login = "u" + UUID.randomUUID().toString().substring(0, 8);
        SuiteDatabase.update("""
                insert into accounts.user_account (id, login, password_hash, role, seller_id, language, zone, created_at)
                values (nextval('accounts.account_sequence'), ?, ?, ?, ?, 'en', 'UTC', now())""", login, pbkdf2(password), seller == null ? "OPERATOR" : "SELLER", seller);
        return login;
    }

    /** An order of that seller; returns its number. */
    static String order(String seller) {
        long number = 1_700_000_000_000_000L + SEQUENCE.incrementAndGet();
        SuiteDatabase.update("""
                insert into orders.orders (seller_id, order_no, external_id, status, payment_status, dormant, buyer_id,
                    buyer_name, buyer_country, currency, product_total, shipping_fee, discount, order_amount,
                    shipping_service, recipient, ship_country, placed_at, pay_due, due_at, due_kind, facts, version)
                values (?, ?, ?, 'AWAITING_PAYMENT', 'UNPAID', false, 'b1', '王小明', 'BR', 'USD', 1000, 250, 50, 1200,
                    'standard', 'João', 'BR', '2024-02-27T15:15:30Z', '2094-02-27T15:15:30Z', '2094-02-27T15:15:30Z',
                    'PAYMENT', 1, 3)""", seller, number, "ext-" + number);
        SuiteDatabase.update("""
                insert into orders.order_line (seller_id, order_no, line_no, sku, title, attributes, quantity, unit_price)
                values (?, ?, 1, 'sku', 'Tea 茶', '{"Color":"Red"}', 2, 500)""", seller, number);
        SuiteDatabase.update("""
                insert into orders.order_event (seller_id, order_no, seq, at, kind, actor)
                values (?, ?, 1, '2024-02-27T15:15:30Z', 'PLACED', 'BUYER')""", seller, number);
        return Long.toString(number);
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String pbkdf2(String password) {
        byte[] salt = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return "PBKDF2WithHmacSHA256:" + ROUNDS + ":" + base64.encodeToString(salt) + ":"
                    + base64.encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
