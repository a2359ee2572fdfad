-- Messages between buyer and seller, payment reminders, asking for another reason, and how the outbox is delivered.

-- What is written about an order, in its order; rows are only ever added.
create table orders.message (
  seller_id  text collate "C" not null,
  order_no   bigint not null,
  message_no integer not null check (message_no >= 1),
  author     text not null check (author in ('BUYER', 'SELLER', 'SYSTEM')),
  who        text,
  kind       text not null check (kind in ('MESSAGE', 'PAYMENT_REMINDER', 'REASON_CORRECTION')),
  text       text not null check (length(text) between 1 and 4000),
  at         timestamptz not null,
  primary key (seller_id, order_no, message_no),
  foreign key (seller_id, order_no) references orders.orders
);

-- The messages of one order as one row, so that neither a list nor a counter has to look at the messages themselves.
create table orders.conversation (
  seller_id        text collate "C" not null,
  order_no         bigint not null,
  messages         integer not null,
  last_at          timestamptz not null,
  last_author      text not null,
  last_text        text not null,
  unread_by_seller integer not null default 0 check (unread_by_seller >= 0),
  unread_by_buyer  integer not null default 0 check (unread_by_buyer >= 0),
  primary key (seller_id, order_no),
  foreign key (seller_id, order_no) references orders.orders
);
create index conversation_list
  on orders.conversation (seller_id, (unread_by_seller > 0) desc, last_at desc, order_no desc);
create index conversation_unread on orders.conversation (seller_id) include (unread_by_seller)
  where unread_by_seller > 0;

-- Where most people of a country live, by the clock, and the language they are written to if they did not choose one.
create table orders.country (
  country  char(2) collate "C" primary key,
  zone     text not null,
  language text not null
);
insert into orders.country (country, zone, language) values
  ('AD', 'Europe/Andorra', 'en'), ('AE', 'Asia/Dubai', 'en'), ('AF', 'Asia/Kabul', 'en'),
  ('AG', 'America/Antigua', 'en'), ('AI', 'America/Anguilla', 'en'), ('AL', 'Europe/Tirane', 'en'),
  ('AM', 'Asia/Yerevan', 'en'), ('AO', 'Africa/Luanda', 'pt'), ('AQ', 'Antarctica/McMurdo', 'en'),
  ('AR', 'America/Argentina/Buenos_Aires', 'es'), ('AS', 'Pacific/Pago_Pago', 'en'), ('AT', 'Europe/Vienna', 'de'),
  ('AU', 'Australia/Sydney', 'en'), ('AW', 'America/Aruba', 'en'), ('AX', 'Europe/Mariehamn', 'en'),
  ('AZ', 'Asia/Baku', 'en'), ('BA', 'Europe/Sarajevo', 'en'), ('BB', 'America/Barbados', 'en'),
  ('BD', 'Asia/Dhaka', 'en'), ('BE', 'Europe/Brussels', 'fr'), ('BF', 'Africa/Ouagadougou', 'fr'),
  ('BG', 'Europe/Sofia', 'en'), ('BH', 'Asia/Bahrain', 'en'), ('BI', 'Africa/Bujumbura', 'en'),
  ('BJ', 'Africa/Porto-Novo', 'fr'), ('BL', 'America/St_Barthelemy', 'fr'), ('BM', 'Atlantic/Bermuda', 'en'),
  ('BN', 'Asia/Brunei', 'en'), ('BO', 'America/La_Paz', 'es'), ('BQ', 'America/Kralendijk', 'en'),
  ('BR', 'America/Sao_Paulo', 'pt'), ('BS', 'America/Nassau', 'en'), ('BT', 'Asia/Thimphu', 'en'),
  ('BW', 'Africa/Gaborone', 'en'), ('BY', 'Europe/Minsk', 'ru'), ('BZ', 'America/Belize', 'en'),
  ('CA', 'America/Toronto', 'en'), ('CC', 'Indian/Cocos', 'en'), ('CD', 'Africa/Kinshasa', 'fr'),
  ('CF', 'Africa/Bangui', 'fr'), ('CG', 'Africa/Brazzaville', 'fr'), ('CH', 'Europe/Zurich', 'de'),
  ('CI', 'Africa/Abidjan', 'fr'), ('CK', 'Pacific/Rarotonga', 'en'), ('CL', 'America/Santiago', 'es'),
  ('CM', 'Africa/Douala', 'fr'), ('CN', 'Asia/Shanghai', 'zh'), ('CO', 'America/Bogota', 'es'),
  ('CR', 'America/Costa_Rica', 'es'), ('CU', 'America/Havana', 'es'), ('CV', 'Atlantic/Cape_Verde', 'pt'),
  ('CW', 'America/Curacao', 'en'), ('CX', 'Indian/Christmas', 'en'), ('CY', 'Asia/Nicosia', 'en'),
  ('CZ', 'Europe/Prague', 'en'), ('DE', 'Europe/Berlin', 'de'), ('DJ', 'Africa/Djibouti', 'fr'),
  ('DK', 'Europe/Copenhagen', 'en'), ('DM', 'America/Dominica', 'en'), ('DO', 'America/Santo_Domingo', 'es'),
  ('DZ', 'Africa/Algiers', 'en'), ('EC', 'America/Guayaquil', 'es'), ('EE', 'Europe/Tallinn', 'en'),
  ('EG', 'Africa/Cairo', 'en'), ('EH', 'Africa/El_Aaiun', 'en'), ('ER', 'Africa/Asmara', 'en'),
  ('ES', 'Europe/Madrid', 'es'), ('ET', 'Africa/Addis_Ababa', 'en'), ('FI', 'Europe/Helsinki', 'en'),
  ('FJ', 'Pacific/Fiji', 'en'), ('FK', 'Atlantic/Stanley', 'en'), ('FM', 'Pacific/Pohnpei', 'en'),
  ('FO', 'Atlantic/Faroe', 'en'), ('FR', 'Europe/Paris', 'fr'), ('GA', 'Africa/Libreville', 'fr'),
  ('GB', 'Europe/London', 'en'), ('GD', 'America/Grenada', 'en'), ('GE', 'Asia/Tbilisi', 'en'),
  ('GF', 'America/Cayenne', 'fr'), ('GG', 'Europe/Guernsey', 'en'), ('GH', 'Africa/Accra', 'en'),
  ('GI', 'Europe/Gibraltar', 'en'), ('GL', 'America/Godthab', 'en'), ('GM', 'Africa/Banjul', 'en'),
  ('GN', 'Africa/Conakry', 'fr'), ('GP', 'America/Guadeloupe', 'fr'), ('GQ', 'Africa/Malabo', 'es'),
  ('GR', 'Europe/Athens', 'en'), ('GS', 'Atlantic/South_Georgia', 'en'), ('GT', 'America/Guatemala', 'es'),
  ('GU', 'Pacific/Guam', 'en'), ('GW', 'Africa/Bissau', 'pt'), ('GY', 'America/Guyana', 'en'),
  ('HK', 'Asia/Hong_Kong', 'zh'), ('HN', 'America/Tegucigalpa', 'es'), ('HR', 'Europe/Zagreb', 'en'),
  ('HT', 'America/Port-au-Prince', 'fr'), ('HU', 'Europe/Budapest', 'en'), ('ID', 'Asia/Jakarta', 'en'),
  ('IE', 'Europe/Dublin', 'en'), ('IL', 'Asia/Jerusalem', 'en'), ('IM', 'Europe/Isle_of_Man', 'en'),
  ('IN', 'Asia/Kolkata', 'en'), ('IO', 'Indian/Chagos', 'en'), ('IQ', 'Asia/Baghdad', 'en'),
  ('IR', 'Asia/Tehran', 'en'), ('IS', 'Atlantic/Reykjavik', 'en'), ('IT', 'Europe/Rome', 'en'),
  ('JE', 'Europe/Jersey', 'en'), ('JM', 'America/Jamaica', 'en'), ('JO', 'Asia/Amman', 'en'),
  ('JP', 'Asia/Tokyo', 'ja'), ('KE', 'Africa/Nairobi', 'en'), ('KG', 'Asia/Bishkek', 'ru'),
  ('KH', 'Asia/Phnom_Penh', 'en'), ('KI', 'Pacific/Tarawa', 'en'), ('KM', 'Indian/Comoro', 'fr'),
  ('KN', 'America/St_Kitts', 'en'), ('KP', 'Asia/Pyongyang', 'en'), ('KR', 'Asia/Seoul', 'en'),
  ('KW', 'Asia/Kuwait', 'en'), ('KY', 'America/Cayman', 'en'), ('KZ', 'Asia/Almaty', 'ru'),
  ('LA', 'Asia/Vientiane', 'en'), ('LB', 'Asia/Beirut', 'en'), ('LC', 'America/St_Lucia', 'en'),
  ('LI', 'Europe/Vaduz', 'de'), ('LK', 'Asia/Colombo', 'en'), ('LR', 'Africa/Monrovia', 'en'),
  ('LS', 'Africa/Maseru', 'en'), ('LT', 'Europe/Vilnius', 'en'), ('LU', 'Europe/Luxembourg', 'fr'),
  ('LV', 'Europe/Riga', 'en'), ('LY', 'Africa/Tripoli', 'en'), ('MA', 'Africa/Casablanca', 'en'),
  ('MC', 'Europe/Monaco', 'fr'), ('MD', 'Europe/Chisinau', 'en'), ('ME', 'Europe/Podgorica', 'en'),
  ('MF', 'America/Marigot', 'fr'), ('MG', 'Indian/Antananarivo', 'fr'), ('MH', 'Pacific/Majuro', 'en'),
  ('MK', 'Europe/Skopje', 'en'), ('ML', 'Africa/Bamako', 'fr'), ('MM', 'Asia/Yangon', 'en'),
  ('MN', 'Asia/Ulaanbaatar', 'en'), ('MO', 'Asia/Macau', 'zh'), ('MP', 'Pacific/Saipan', 'en'),
  ('MQ', 'America/Martinique', 'fr'), ('MR', 'Africa/Nouakchott', 'en'), ('MS', 'America/Montserrat', 'en'),
  ('MT', 'Europe/Malta', 'en'), ('MU', 'Indian/Mauritius', 'en'), ('MV', 'Indian/Maldives', 'en'),
  ('MW', 'Africa/Blantyre', 'en'), ('MX', 'America/Mexico_City', 'es'), ('MY', 'Asia/Kuala_Lumpur', 'en'),
  ('MZ', 'Africa/Maputo', 'pt'), ('NA', 'Africa/Windhoek', 'en'), ('NC', 'Pacific/Noumea', 'fr'),
  ('NE', 'Africa/Niamey', 'fr'), ('NF', 'Pacific/Norfolk', 'en'), ('NG', 'Africa/Lagos', 'en'),
  ('NI', 'America/Managua', 'es'), ('NL', 'Europe/Amsterdam', 'en'), ('NO', 'Europe/Oslo', 'en'),
  ('NP', 'Asia/Kathmandu', 'en'), ('NR', 'Pacific/Nauru', 'en'), ('NU', 'Pacific/Niue', 'en'),
  ('NZ', 'Pacific/Auckland', 'en'), ('OM', 'Asia/Muscat', 'en'), ('PA', 'America/Panama', 'es'),
  ('PE', 'America/Lima', 'es'), ('PF', 'Pacific/Tahiti', 'fr'), ('PG', 'Pacific/Port_Moresby', 'en'),
  ('PH', 'Asia/Manila', 'en'), ('PK', 'Asia/Karachi', 'en'), ('PL', 'Europe/Warsaw', 'en'),
  ('PM', 'America/Miquelon', 'fr'), ('PN', 'Pacific/Pitcairn', 'en'), ('PR', 'America/Puerto_Rico', 'es'),
  ('PS', 'Asia/Gaza', 'en'), ('PT', 'Europe/Lisbon', 'pt'), ('PW', 'Pacific/Palau', 'en'),
  ('PY', 'America/Asuncion', 'es'), ('QA', 'Asia/Qatar', 'en'), ('RE', 'Indian/Reunion', 'fr'),
  ('RO', 'Europe/Bucharest', 'en'), ('RS', 'Europe/Belgrade', 'en'), ('RU', 'Europe/Moscow', 'ru'),
  ('RW', 'Africa/Kigali', 'en'), ('SA', 'Asia/Riyadh', 'en'), ('SB', 'Pacific/Guadalcanal', 'en'),
  ('SC', 'Indian/Mahe', 'en'), ('SD', 'Africa/Khartoum', 'en'), ('SE', 'Europe/Stockholm', 'en'),
  ('SG', 'Asia/Singapore', 'en'), ('SH', 'Atlantic/St_Helena', 'en'), ('SI', 'Europe/Ljubljana', 'en'),
  ('SJ', 'Arctic/Longyearbyen', 'en'), ('SK', 'Europe/Bratislava', 'en'), ('SL', 'Africa/Freetown', 'en'),
  ('SM', 'Europe/San_Marino', 'en'), ('SN', 'Africa/Dakar', 'fr'), ('SO', 'Africa/Mogadishu', 'en'),
  ('SR', 'America/Paramaribo', 'en'), ('SS', 'Africa/Juba', 'en'), ('ST', 'Africa/Sao_Tome', 'pt'),
  ('SV', 'America/El_Salvador', 'es'), ('SX', 'America/Lower_Princes', 'en'), ('SY', 'Asia/Damascus', 'en'),
  ('SZ', 'Africa/Mbabane', 'en'), ('TC', 'America/Grand_Turk', 'en'), ('TD', 'Africa/Ndjamena', 'fr'),
  ('TF', 'Indian/Kerguelen', 'en'), ('TG', 'Africa/Lome', 'fr'), ('TH', 'Asia/Bangkok', 'en'),
  ('TJ', 'Asia/Dushanbe', 'en'), ('TK', 'Pacific/Fakaofo', 'en'), ('TL', 'Asia/Dili', 'pt'),
  ('TM', 'Asia/Ashgabat', 'en'), ('TN', 'Africa/Tunis', 'en'), ('TO', 'Pacific/Tongatapu', 'en'),
  ('TR', 'Europe/Istanbul', 'en'), ('TT', 'America/Port_of_Spain', 'en'), ('TV', 'Pacific/Funafuti', 'en'),
  ('TW', 'Asia/Taipei', 'zh'), ('TZ', 'Africa/Dar_es_Salaam', 'en'), ('UA', 'Europe/Kiev', 'en'),
  ('UG', 'Africa/Kampala', 'en'), ('UM', 'Pacific/Midway', 'en'), ('US', 'America/New_York', 'en'),
  ('UY', 'America/Montevideo', 'es'), ('UZ', 'Asia/Tashkent', 'en'), ('VA', 'Europe/Vatican', 'en'),
  ('VC', 'America/St_Vincent', 'en'), ('VE', 'America/Caracas', 'es'), ('VG', 'America/Tortola', 'en'),
  ('VI', 'America/St_Thomas', 'en'), ('VN', 'Asia/Ho_Chi_Minh', 'en'), ('VU', 'Pacific/Efate', 'en'),
  ('WF', 'Pacific/Wallis', 'fr'), ('WS', 'Pacific/Apia', 'en'), ('XK', 'Europe/Belgrade', 'en'), ('YE', 'Asia/Aden', 'en'),
  ('YT', 'Indian/Mayotte', 'fr'), ('ZA', 'Africa/Johannesburg', 'en'), ('ZM', 'Africa/Lusaka', 'en'),
  ('ZW', 'Africa/Harare', 'en');

-- When a buyer may be reminded, by the clock where he lives, and for how long a payment is put down to a reminder.
insert into orders.term (name, amount, unit) values
  ('reminder-from', 9, 'HOURS'),
  ('reminder-until', 20, 'HOURS'),
  ('reminder-effect', 72, 'HOURS');

-- One reminder of one order. The body is what was sent, or for a call what was noted.
create table orders.reminder (
  seller_id   text collate "C" not null,
  order_no    bigint not null,
  reminder_no integer not null check (reminder_no >= 1),
  channel     text not null check (channel in ('ORDER_MESSAGE', 'SITE_MESSAGE', 'EMAIL', 'PHONE')),
  status      text not null check (status in ('QUEUED', 'SENT', 'CANCELLED')),
  rule_no     integer,
  actor       text not null check (actor in ('SELLER', 'SYSTEM')),
  who         text,
  asked_at    timestamptz not null,
  -- The buyer's own day: what the limit of one a day counts.
  day         date not null,
  sent_at     timestamptz,
  -- When the order was paid, where this was the last reminder not long before.
  paid_at     timestamptz,
  language    text not null,
  recipient   text,
  subject     text,
  body        text not null,
  call_result text check (call_result in ('PROMISED', 'REFUSED', 'NO_ANSWER', 'WRONG_NUMBER', 'OTHER')),
  buyer_id    text not null,
  primary key (seller_id, order_no, reminder_no),
  foreign key (seller_id, order_no) references orders.orders,
  check ((status = 'SENT') = (sent_at is not null)),
  check ((channel = 'PHONE') = (call_result is not null))
);
create unique index reminder_cap on orders.reminder (seller_id, order_no, channel, day) where status <> 'CANCELLED';
create index reminder_effect on orders.reminder (seller_id, sent_at) include (channel, paid_at) where status = 'SENT';
create index reminder_of_buyer on orders.reminder (buyer_id, sent_at desc) where channel = 'SITE_MESSAGE';

-- Who is to be reminded by itself: so many hours after the order was placed, by that channel.
create table orders.reminder_rule (
  seller_id text collate "C" not null references orders.seller,
  rule_no   integer not null check (rule_no >= 1),
  hours     integer not null check (hours between 1 and 480),
  channel   text not null check (channel in ('ORDER_MESSAGE', 'SITE_MESSAGE', 'EMAIL')),
  primary key (seller_id, rule_no),
  unique (seller_id, channel, hours)
);

-- Whom to chase: unpaid orders by when they die.
create index orders_unpaid on orders.orders (seller_id, due_at, order_no)
  where due_kind = 'PAYMENT' and payment_status = 'UNPAID';

-- A request for another reason to cancel, and what came of it.
create table orders.reason_correction (
  seller_id     text collate "C" not null,
  order_no      bigint not null,
  correction_no integer not null check (correction_no >= 1),
  asked_at      timestamptz not null,
  who           text,
  message_no    integer not null,
  reason_before text not null,
  outcome       text not null default 'OPEN'
                  check (outcome in ('OPEN', 'CORRECTED', 'OTHER_REASON', 'WITHDRAWN', 'ACCEPTED', 'REJECTED',
                    'UNANSWERED')),
  reason_after  text,
  outcome_at    timestamptz,
  primary key (seller_id, order_no, correction_no),
  foreign key (seller_id, order_no, message_no) references orders.message,
  check ((outcome = 'OPEN') = (outcome_at is null))
);

-- What sellers are given to begin with; a seller's own text takes its place.
create table orders.template (
  purpose  text not null check (purpose in ('PAYMENT_REMINDER', 'REASON_CORRECTION')),
  channel  text not null check (channel in ('ORDER_MESSAGE', 'SITE_MESSAGE', 'EMAIL', 'PHONE')),
  language text not null,
  subject  text check (length(subject) <= 200),
  body     text not null check (length(body) between 1 and 4000),
  primary key (purpose, channel, language),
  check ((channel = 'EMAIL') = (subject is not null))
);
create table orders.seller_template (
  seller_id text collate "C" not null references orders.seller,
  purpose   text not null check (purpose in ('PAYMENT_REMINDER', 'REASON_CORRECTION')),
  channel   text not null check (channel in ('ORDER_MESSAGE', 'SITE_MESSAGE', 'EMAIL', 'PHONE')),
  language  text not null,
  subject   text check (length(subject) <= 200),
  body      text not null check (length(body) between 1 and 4000),
  primary key (seller_id, purpose, channel, language),
  check ((channel = 'EMAIL') = (subject is not null))
);

insert into orders.template (purpose, channel, language, subject, body) values
  ('PAYMENT_REMINDER', 'ORDER_MESSAGE', 'en', null,
   'Hello {buyer}, thank you for your order {order} at {shop}. It is still waiting for your payment of {amount}. Please pay before {deadline}; after that the order is closed. If something keeps you from paying, just answer here.'),
  ('PAYMENT_REMINDER', 'SITE_MESSAGE', 'en', null,
   'Hello {buyer}, thank you for your order {order} at {shop}. It is still waiting for your payment of {amount}. Please pay before {deadline}; after that the order is closed.'),
  ('PAYMENT_REMINDER', 'EMAIL', 'en', 'Your order {order} is waiting for payment',
   e'Hello {buyer},\n\nthank you for your order {order}.\n\nIt is still waiting for your payment of {amount}. Please pay before {deadline}; after that the order is closed.\n\nIf you have paid in the meantime, you need do nothing.\n\n{shop}'),
  ('PAYMENT_REMINDER', 'PHONE', 'en', null,
   'Good day, this is {shop}. Am I speaking to {buyer}? Your order {order} over {amount} is not paid yet, and it will be closed on {deadline}. Can I help you with the payment?'),
  ('REASON_CORRECTION', 'ORDER_MESSAGE', 'en', null,
   'Hello {buyer}, you asked to cancel order {order} and chose a reason on our side. If the reason is really yours, such as a mistake in the basket or a change of mind, please choose that one in your request; we will then agree at once. If it is our fault, leave it as it is. {shop}'),
  ('PAYMENT_REMINDER', 'ORDER_MESSAGE', 'zh', null,
   '{buyer}，您好！感谢您在 {shop} 下单。订单 {order} 尚待付款，金额为 {amount}。请在 {deadline} 之前付款，逾期订单将自动关闭。如果付款遇到问题，请直接在这里回复我们。'),
  ('PAYMENT_REMINDER', 'SITE_MESSAGE', 'zh', null,
   '{buyer}，您好！感谢您在 {shop} 下单。订单 {order} 尚待付款，金额为 {amount}。请在 {deadline} 之前付款，逾期订单将自动关闭。'),
  ('PAYMENT_REMINDER', 'EMAIL', 'zh', '您的订单 {order} 尚未付款',
   e'{buyer}，您好！\n\n感谢您的订单 {order}。\n\n该订单尚待付款，金额为 {amount}。请在 {deadline} 之前付款，逾期订单将自动关闭。\n\n如果您已付款，请忽略此邮件。\n\n{shop}'),
  ('PAYMENT_REMINDER', 'PHONE', 'zh', null,
   '您好，这里是 {shop}，请问是 {buyer} 吗？您的订单 {order} 金额 {amount} 还没有付款，{deadline} 之后会自动关闭。付款方面有什么可以帮您的吗？'),
  ('REASON_CORRECTION', 'ORDER_MESSAGE', 'zh', null,
   '{buyer}，您好！您申请取消订单 {order}，所选的是卖家原因。如果实际原因在您这边（例如拍错了或不想要了），麻烦您在申请中改选相应的原因，我们会马上同意。如果确实是我们的问题，则无需更改。{shop}'),
  ('PAYMENT_REMINDER', 'ORDER_MESSAGE', 'pt', null,
   'Olá, {buyer}! Obrigado pelo seu pedido {order} na {shop}. Ele ainda aguarda o pagamento de {amount}. Pague até {deadline}; depois disso o pedido será encerrado. Se houver algum problema com o pagamento, responda por aqui.'),
  ('PAYMENT_REMINDER', 'SITE_MESSAGE', 'pt', null,
   'Olá, {buyer}! Obrigado pelo seu pedido {order} na {shop}. Ele ainda aguarda o pagamento de {amount}. Pague até {deadline}; depois disso o pedido será encerrado.'),
  ('PAYMENT_REMINDER', 'EMAIL', 'pt', 'Seu pedido {order} aguarda pagamento',
   e'Olá, {buyer}!\n\nObrigado pelo seu pedido {order}.\n\nEle ainda aguarda o pagamento de {amount}. Pague até {deadline}; depois disso o pedido será encerrado.\n\nSe você já pagou, não precisa fazer nada.\n\n{shop}'),
  ('PAYMENT_REMINDER', 'PHONE', 'pt', null,
   'Bom dia, aqui é da {shop}. Falo com {buyer}? O seu pedido {order}, no valor de {amount}, ainda não foi pago e será encerrado em {deadline}. Posso ajudar com o pagamento?'),
  ('REASON_CORRECTION', 'ORDER_MESSAGE', 'pt', null,
   'Olá, {buyer}! Você pediu o cancelamento do pedido {order} e escolheu um motivo do vendedor. Se o motivo for seu, por exemplo um erro na compra ou desistência, escolha esse motivo na solicitação; assim concordaremos imediatamente. Se a falha for nossa, deixe como está. {shop}'),
  ('PAYMENT_REMINDER', 'ORDER_MESSAGE', 'es', null,
   'Hola, {buyer}: gracias por tu pedido {order} en {shop}. Sigue pendiente el pago de {amount}. Págalo antes del {deadline}; después, el pedido se cerrará. Si tienes algún problema con el pago, responde por aquí.'),
  ('PAYMENT_REMINDER', 'SITE_MESSAGE', 'es', null,
   'Hola, {buyer}: gracias por tu pedido {order} en {shop}. Sigue pendiente el pago de {amount}. Págalo antes del {deadline}; después, el pedido se cerrará.'),
  ('PAYMENT_REMINDER', 'EMAIL', 'es', 'Tu pedido {order} está pendiente de pago',
   e'Hola, {buyer}:\n\nGracias por tu pedido {order}.\n\nSigue pendiente el pago de {amount}. Págalo antes del {deadline}; después, el pedido se cerrará.\n\nSi ya has pagado, no tienes que hacer nada.\n\n{shop}'),
  ('PAYMENT_REMINDER', 'PHONE', 'es', null,
   'Buenos días, llamo de {shop}. ¿Hablo con {buyer}? Su pedido {order}, de {amount}, todavía no está pagado y se cerrará el {deadline}. ¿Puedo ayudarle con el pago?'),
  ('REASON_CORRECTION', 'ORDER_MESSAGE', 'es', null,
   'Hola, {buyer}: has pedido cancelar el pedido {order} y has elegido un motivo del vendedor. Si en realidad el motivo es tuyo, por ejemplo un error en la compra o que ya no lo quieres, elige ese motivo en la solicitud y lo aceptaremos enseguida. Si el fallo es nuestro, déjalo como está. {shop}'),
  ('PAYMENT_REMINDER', 'ORDER_MESSAGE', 'fr', null,
   'Bonjour {buyer}, merci pour votre commande {order} chez {shop}. Elle attend encore votre paiement de {amount}. Merci de payer avant le {deadline} ; passé ce délai, la commande sera fermée. Si quelque chose vous empêche de payer, répondez-nous ici.'),
  ('PAYMENT_REMINDER', 'SITE_MESSAGE', 'fr', null,
   'Bonjour {buyer}, merci pour votre commande {order} chez {shop}. Elle attend encore votre paiement de {amount}. Merci de payer avant le {deadline} ; passé ce délai, la commande sera fermée.'),
  ('PAYMENT_REMINDER', 'EMAIL', 'fr', 'Votre commande {order} attend votre paiement',
   e'Bonjour {buyer},\n\nMerci pour votre commande {order}.\n\nElle attend encore votre paiement de {amount}. Merci de payer avant le {deadline} ; passé ce délai, la commande sera fermée.\n\nSi vous avez payé entre-temps, vous n’avez rien à faire.\n\n{shop}'),
  ('PAYMENT_REMINDER', 'PHONE', 'fr', null,
   'Bonjour, ici {shop}. Suis-je bien avec {buyer} ? Votre commande {order} de {amount} n’est pas encore payée et sera fermée le {deadline}. Puis-je vous aider pour le paiement ?'),
  ('REASON_CORRECTION', 'ORDER_MESSAGE', 'fr', null,
   'Bonjour {buyer}, vous avez demandé l’annulation de la commande {order} en indiquant un motif du vendeur. Si le motif vient en réalité de vous, par exemple une erreur de panier ou un changement d’avis, choisissez-le dans votre demande : nous l’accepterons aussitôt. Si c’est notre faute, laissez-la telle quelle. {shop}'),
  ('PAYMENT_REMINDER', 'ORDER_MESSAGE', 'ru', null,
   'Здравствуйте, {buyer}! Спасибо за заказ {order} в магазине {shop}. Он ещё ожидает оплаты: {amount}. Пожалуйста, оплатите его до {deadline}, после этого заказ будет закрыт. Если с оплатой возникли трудности, просто ответьте здесь.'),
  ('PAYMENT_REMINDER', 'SITE_MESSAGE', 'ru', null,
   'Здравствуйте, {buyer}! Спасибо за заказ {order} в магазине {shop}. Он ещё ожидает оплаты: {amount}. Пожалуйста, оплатите его до {deadline}, после этого заказ будет закрыт.'),
  ('PAYMENT_REMINDER', 'EMAIL', 'ru', 'Ваш заказ {order} ожидает оплаты',
   e'Здравствуйте, {buyer}!\n\nСпасибо за ваш заказ {order}.\n\nОн ещё ожидает оплаты: {amount}. Пожалуйста, оплатите его до {deadline}, после этого заказ будет закрыт.\n\nЕсли вы уже оплатили заказ, ничего делать не нужно.\n\n{shop}'),
  ('PAYMENT_REMINDER', 'PHONE', 'ru', null,
   'Здравствуйте, это магазин {shop}. Я говорю с {buyer}? Ваш заказ {order} на сумму {amount} ещё не оплачен и будет закрыт {deadline}. Помочь вам с оплатой?'),
  ('REASON_CORRECTION', 'ORDER_MESSAGE', 'ru', null,
   'Здравствуйте, {buyer}! Вы попросили отменить заказ {order} и указали причину на стороне продавца. Если на самом деле причина ваша, например ошибка при заказе или вы передумали, выберите её в запросе, и мы сразу согласимся. Если виноваты мы, оставьте всё как есть. {shop}'),
  ('PAYMENT_REMINDER', 'ORDER_MESSAGE', 'de', null,
   'Guten Tag {buyer}, vielen Dank für Ihre Bestellung {order} bei {shop}. Die Zahlung von {amount} steht noch aus. Bitte zahlen Sie bis {deadline}; danach wird die Bestellung geschlossen. Falls etwas mit der Zahlung nicht klappt, antworten Sie einfach hier.'),
  ('PAYMENT_REMINDER', 'SITE_MESSAGE', 'de', null,
   'Guten Tag {buyer}, vielen Dank für Ihre Bestellung {order} bei {shop}. Die Zahlung von {amount} steht noch aus. Bitte zahlen Sie bis {deadline}; danach wird die Bestellung geschlossen.'),
  ('PAYMENT_REMINDER', 'EMAIL', 'de', 'Die Zahlung Ihrer Bestellung {order} steht noch aus',
   e'Guten Tag {buyer},\n\nvielen Dank für Ihre Bestellung {order}.\n\nDie Zahlung von {amount} steht noch aus. Bitte zahlen Sie bis {deadline}; danach wird die Bestellung geschlossen.\n\nFalls Sie inzwischen bezahlt haben, brauchen Sie nichts zu tun.\n\n{shop}'),
  ('PAYMENT_REMINDER', 'PHONE', 'de', null,
   'Guten Tag, hier ist {shop}. Spreche ich mit {buyer}? Ihre Bestellung {order} über {amount} ist noch nicht bezahlt und wird am {deadline} geschlossen. Kann ich Ihnen bei der Zahlung helfen?'),
  ('REASON_CORRECTION', 'ORDER_MESSAGE', 'de', null,
   'Guten Tag {buyer}, Sie möchten die Bestellung {order} stornieren und haben einen Grund auf unserer Seite gewählt. Liegt der Grund eigentlich bei Ihnen, etwa ein Versehen im Warenkorb oder weil Sie die Ware nicht mehr möchten, wählen Sie bitte diesen in Ihrer Anfrage; wir stimmen dann sofort zu. Ist es unser Fehler, lassen Sie alles, wie es ist. {shop}'),
  ('PAYMENT_REMINDER', 'ORDER_MESSAGE', 'ja', null,
   '{buyer} 様、{shop} でのご注文 {order} をありがとうございます。{amount} のお支払いがまだ完了していません。{deadline} までにお支払いください。期限を過ぎるとご注文は終了となります。お支払いについてお困りのことがあれば、こちらにご返信ください。'),
  ('PAYMENT_REMINDER', 'SITE_MESSAGE', 'ja', null,
   '{buyer} 様、{shop} でのご注文 {order} をありがとうございます。{amount} のお支払いがまだ完了していません。{deadline} までにお支払いください。期限を過ぎるとご注文は終了となります。'),
  ('PAYMENT_REMINDER', 'EMAIL', 'ja', 'ご注文 {order} のお支払いをお待ちしています',
   e'{buyer} 様\n\nご注文 {order} をありがとうございます。\n\n{amount} のお支払いがまだ完了していません。{deadline} までにお支払いください。期限を過ぎるとご注文は終了となります。\n\nすでにお支払い済みの場合は、何もしていただく必要はありません。\n\n{shop}'),
  ('PAYMENT_REMINDER', 'PHONE', 'ja', null,
   '{shop} と申します。{buyer} 様でいらっしゃいますか。ご注文 {order}（{amount}）のお支払いがまだ確認できておらず、{deadline} に終了となります。お支払いについてお手伝いできることはございますか。'),
  ('REASON_CORRECTION', 'ORDER_MESSAGE', 'ja', null,
   '{buyer} 様、ご注文 {order} のキャンセル申請で、販売者側の理由が選択されています。実際の理由がお客様のご都合（ご注文間違い、不要になったなど）でしたら、申請の理由をそちらにご変更ください。すぐに承認いたします。当店の不備による場合は、そのままで結構です。{shop}');

-- The outbox: what has the same subject is carried in order, and what is carried has a lease by its time to try again.
create index outbox_of_subject on orders.outbox (topic, subject, id) where try_at is not null;
create index outbox_by_topic on orders.outbox (topic, try_at, id) where try_at is not null;
drop index orders.outbox_waiting;

-- Who gets a copy of what a topic tells of a seller.
create table orders.subscriber (
  seller_id text collate "C" not null,
  topic     text not null,
  target    text not null,
  primary key (seller_id, topic, target)
);

grant select, insert on orders.message to ${appRole};
grant select, insert, update on orders.conversation, orders.reminder, orders.reason_correction to ${appRole};
grant select on orders.country, orders.template to ${appRole};
grant select, insert, update, delete on orders.reminder_rule, orders.seller_template, orders.subscriber to ${appRole};

-- Where a seller's own systems are told of his orders. The secret signs what is sent, so it has to be readable.
create table orders.webhook (
  seller_id  text collate "C" not null references orders.seller,
  webhook_id bigint not null generated always as identity,
  url        text not null check (length(url) <= 500),
  secret     text not null,
  created_at timestamptz not null,
  primary key (seller_id, webhook_id)
);
-- What was delivered in the last days, for looking and for delivering again.
create table orders.webhook_delivery (
  seller_id    text collate "C" not null,
  webhook_id   bigint not null,
  delivery_id  bigint not null,
  subject      text not null,
  body         text not null,
  happened_at  timestamptz not null,
  delivered_at timestamptz not null,
  status       integer not null,
  primary key (seller_id, webhook_id, delivery_id),
  foreign key (seller_id, webhook_id) references orders.webhook on delete cascade
);
create index webhook_delivery_old on orders.webhook_delivery (delivered_at);
grant select, insert, delete on orders.webhook to ${appRole};
grant select, insert, update, delete on orders.webhook_delivery to ${appRole};
