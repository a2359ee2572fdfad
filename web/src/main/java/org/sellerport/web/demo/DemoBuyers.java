package org.sellerport.web.demo;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sellerport.kernel.BuyerId;
import org.sellerport.orders.api.Address;
import org.sellerport.orders.api.Buyer;

/** Invented buyers from many countries and scripts. Telephone numbers and addresses are made up. */
final class DemoBuyers {

    private record Place(
            String country,
            String language,
            List<String> firstNames,
            List<String> lastNames,
            List<String> cities,
            String state,
            String street,
            String zip,
            String phone) {}

    private static final List<Place> PLACES = List.of(
            new Place(
                    "US",
                    "en",
                    List.of("Emma", "Noah", "Olivia", "Liam", "Ava"),
                    List.of("Walker", "O'Brien", "Nguyen"),
                    List.of("Portland", "Austin", "Columbus"),
                    "OR",
                    "%d Maple Avenue",
                    "97%03d",
                    "+1 503 555 01%02d"),
            new Place(
                    "DE",
                    "de",
                    List.of("Jürgen", "Anna", "Lukas", "Zoë"),
                    List.of("Müller", "Groß", "Schäfer"),
                    List.of("München", "Köln", "Leipzig"),
                    "",
                    "Lindenstraße %d",
                    "80%03d",
                    "+49 89 5550 %03d"),
            new Place(
                    "FR",
                    "fr",
                    List.of("Chloé", "Théo", "Élodie"),
                    List.of("Lefèvre", "D'Angelo", "Dubois"),
                    List.of("Lyon", "Orléans"),
                    "",
                    "%d rue de l'Église",
                    "69%03d",
                    "+33 4 55 50 %03d"),
            new Place(
                    "RU",
                    "ru",
                    List.of("Анна", "Дмитрий", "Ольга", "Пётр"),
                    List.of("Смирнова", "Ковалёв", "Морозов"),
                    List.of("Казань", "Москва"),
                    "Татарстан",
                    "ул. Садовая, д. %d",
                    "420%03d",
                    "+7 843 555 %03d"),
            new Place(
                    "ES",
                    "es",
                    List.of("Íñigo", "Lucía", "Martín"),
                    List.of("Peña", "García", "Núñez"),
                    List.of("Málaga", "Sevilla"),
                    "Andalucía",
                    "Calle de la Niña %d",
                    "29%03d",
                    "+34 955 550 %03d"),
            new Place(
                    "BR",
                    "pt",
                    List.of("João", "Conceição", "Letícia"),
                    List.of("Araújo", "Simões", "Brandão"),
                    List.of("São Paulo", "Goiânia"),
                    "SP",
                    "Rua das Acácias, %d",
                    "01%03d-000",
                    "+55 11 95555 %04d"),
            new Place(
                    "JP",
                    "ja",
                    List.of("さくら", "健太", "美咲"),
                    List.of("佐藤", "渡辺", "小林"),
                    List.of("大阪市", "札幌市"),
                    "大阪府",
                    "中央区本町%d丁目",
                    "541-0%03d",
                    "+81 6 5550 %04d"),
            new Place(
                    "CN",
                    "zh",
                    List.of("小明", "丽华", "子涵", "建国"),
                    List.of("王", "李", "欧阳"),
                    List.of("杭州市", "成都市"),
                    "浙江省",
                    "文三路%d号",
                    "310%03d",
                    "+86 571 5550 %04d"),
            new Place(
                    "KR",
                    "ko",
                    List.of("서연", "민준"),
                    List.of("김", "박"),
                    List.of("부산광역시"),
                    "부산",
                    "해운대로 %d",
                    "48%03d",
                    "+82 51 555 %04d"),
            new Place(
                    "PL",
                    "pl",
                    List.of("Łukasz", "Małgorzata"),
                    List.of("Wiśniewski", "Żak"),
                    List.of("Łódź", "Kraków"),
                    "",
                    "ul. Świętojańska %d",
                    "90-%03d",
                    "+48 42 555 %03d"));

    private final Random random;

    DemoBuyers(Random random) {
        this.random = random;
    }

    /** A buyer and where his order goes. */
    record Someone(Buyer buyer, Address address) {}

    Someone next() {
        Place place = one(PLACES);
        String name = one(place.firstNames()) + " " + one(place.lastNames());
        int number = random.nextInt(1, 90);
        String id = place.country() + Integer.toString(random.nextInt(36 * 36 * 36), 36) + number;
        Boolean consent = random.nextInt(3) == 0 ? null : (Boolean) random.nextBoolean();
        Buyer buyer = new Buyer(
                new BuyerId(id),
                name,
                "buyer-" + id.toLowerCase(Locale.ROOT) + "@example.org",
                place.country(),
                place.language(),
                consent);
        Address address = new Address(
                name,
                place.country(),
                place.state().isEmpty() ? null : place.state(),
                one(place.cities()),
                place.street().formatted(number),
                place.zip().formatted(number),
                random.nextInt(4) == 0 ? place.phone().formatted(number) : null,
                place.phone().formatted(number));
        return new Someone(buyer, address);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
