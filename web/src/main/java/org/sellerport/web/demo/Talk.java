package org.sellerport.web.demo;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.sellerport.kernel.OrderNo;

/** What the buyer of a simulated order is going to say: drawn from its number, as its fate is. */
record Talk(Optional<Duration> asksAfter, Optional<Duration> praisesAfter) {

    private static final int APART_FROM_FATE = 31;
    private static final int ASK_PERCENT = 25;
    private static final int PRAISE_PERCENT = 65;

    private static final Map<String, String> QUESTIONS = Map.of(
            "en", "Hello! When will my order leave? It is a birthday present.",
            "de", "Hallo, wann wird meine Bestellung verschickt? Es ist ein Geschenk.",
            "fr", "Bonjour, quand ma commande partira-t-elle ? C'est pour un cadeau.",
            "ru", "Здравствуйте! Когда отправите заказ? Это подарок.",
            "es", "Hola, ¿cuándo sale mi pedido? Es para un regalo.",
            "pt", "Olá, quando o meu pedido será enviado? É um presente.",
            "ja", "こんにちは。いつ発送されますか？プレゼント用です。",
            "zh", "您好，请问什么时候发货？我是用来送人的。",
            "ko", "안녕하세요, 언제 발송되나요? 선물용이에요.",
            "pl", "Dzień dobry, kiedy zostanie wysłane moje zamówienie? To prezent.");

    static Talk of(OrderNo no) {
        Random random = new Random(no.value() * APART_FROM_FATE);
        return new Talk(chance(random, ASK_PERCENT, 1, 30), chance(random, PRAISE_PERCENT, 2, 96));
    }

    private static Optional<Duration> chance(Random random, int percent, int fromHours, int toHours) {
        Duration after = Duration.ofMinutes(random.nextLong(fromHours * 60L, toHours * 60L));
        return random.nextInt(100) < percent ? Optional.of(after) : Optional.empty();
    }

    /** A question in the buyer's language; in English where we do not speak it. */
    static String question(String language) {
        return QUESTIONS.getOrDefault(language == null ? "" : language, QUESTIONS.get("en"));
    }

    /** What staff answer. */
    static String answer(String language) {
        return "zh".equals(language)
                ? "您好，订单正在处理，发货后您会收到运单号。感谢您的耐心等待！"
                : "Thank you for your message. Your order is being prepared; you will get its tracking number as soon as"
                        + " it leaves.";
    }
}
