// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tools/tool_input.h"

#include "core/domain/plain_words.h"
#include "core/domain/tools/tool_values.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

using Name = QLatin1StringView;
using Names = std::initializer_list<Name>;

// Member names are compared in small letters without separators: postal_code, codePostal, "Code postal".

//! Objects that only wrap others: customerInfo of sendSMSAlert.
constexpr std::array wrappers{"customerinfo"_L1, "customer"_L1, "customerdata"_L1, "client"_L1,
    "clientinfo"_L1, "infoclient"_L1, "infosclient"_L1, "arguments"_L1, "parameters"_L1, "parametres"_L1,
    "args"_L1, "params"_L1, "data"_L1, "request"_L1, "demande"_L1};
constexpr int mostWrappings = 3;

constexpr Names urgencyNames{"urgency"_L1, "urgence"_L1, "urgencylevel"_L1, "niveauurgence"_L1,
    "niveaudurgence"_L1, "isemergency"_L1, "emergency"_L1, "isurgent"_L1, "urgent"_L1, "esturgent"_L1,
    "priority"_L1, "priorite"_L1, "prioritylevel"_L1, "niveaupriorite"_L1, "level"_L1, "niveau"_L1};

QString folded(const QString& name)
{
    return plain(name).remove(u' ');
}

//! The members of a tool's arguments by their folded names; inner ones count where the outer has none.
class Arguments final {
public:
    explicit Arguments(const QJsonObject& object) { take(object, 0); }

    [[nodiscard]] QString text(Names names) const
    {
        return first<QString>(names, [](const QJsonValue& value) -> std::optional<QString> {
            const QString read = toolText(value);
            return read.isEmpty() ? std::nullopt : std::optional{read};
        }).value_or(QString{});
    }
    //! All texts and lists of texts, each once.
    [[nodiscard]] QStringList texts(Names names) const
    {
        QStringList all;
        for (const Name name : names)
            all += toolTexts(m_members.value(name, QJsonValue::Undefined));
        all.removeDuplicates();
        return all;
    }
    [[nodiscard]] bool flag(Names names) const { return first<bool>(names, toolFlag).value_or(false); }
    [[nodiscard]] std::optional<qint64> cents(Names names) const { return first<qint64>(names, toolCents); }
    [[nodiscard]] std::optional<int> feet(Names names) const { return first<int>(names, toolFeet); }

    [[nodiscard]] const QHash<QString, QJsonValue>& members() const { return m_members; }

private:
    void take(const QJsonObject& object, int depth)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = folded(it.key());
            if (!m_members.contains(name))
                m_members.insert(name, it.value());
        }
        if (depth >= mostWrappings)
            return;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool wraps
                = std::find(wrappers.begin(), wrappers.end(), folded(it.key())) != wrappers.end();
            if (wraps && it.value().isObject())
                take(it.value().toObject(), depth + 1);
        }
    }

    //! The first of \a names with a value that \a read understands.
    template <typename T, typename Read> [[nodiscard]] std::optional<T> first(Names names, Read read) const
    {
        for (const Name name : names) {
            const auto member = m_members.constFind(name);
            if (member == m_members.cend())
                continue;
            if (std::optional<T> value = read(*member))
                return value;
        }
        return std::nullopt;
    }

    QHash<QString, QJsonValue> m_members{};
};

//! One name, or first and last name.
QString nameIn(const Arguments& arguments)
{
    const QString first = arguments.text({"firstname"_L1, "prenom"_L1});
    const QString last = arguments.text(
        {"lastname"_L1, "nomfamille"_L1, "nomdefamille"_L1, "name"_L1, "nom"_L1, "fullname"_L1,
            "nomcomplet"_L1, "clientname"_L1, "customername"_L1, "nomclient"_L1, "nomduclient"_L1});
    if (first.isEmpty() || last.startsWith(first))
        return last;
    return last.isEmpty() ? first : first + u' ' + last;
}

//! The value of a question: also a yes or no.
QString valueIn(const Arguments& arguments)
{
    const Names names{"value"_L1, "valeur"_L1, "answer"_L1, "reponse"_L1, "text"_L1, "texte"_L1, "content"_L1,
        "contenu"_L1, "input"_L1};
    const QString text = arguments.text(names);
    if (!text.isEmpty())
        return text;
    for (const Name name : names) {
        const QJsonValue value = arguments.members().value(name, QJsonValue::Undefined);
        if (value.isBool())
            return value.toBool() ? u"oui"_s : u"non"_s;
    }
    return {};
}

std::optional<qint64> amountIn(const Arguments& arguments)
{
    for (const Name name : {"basecents"_L1, "amountcents"_L1, "pricecents"_L1}) {
        const QJsonValue value = arguments.members().value(name, QJsonValue::Undefined);
        const qint64 cents = value.toInteger(-1);
        if (cents >= 0)
            return cents;
    }
    return arguments.cents({"estimatedvalue"_L1, "valeurestimee"_L1, "estimation"_L1, "amount"_L1,
        "montant"_L1, "price"_L1, "prix"_L1, "budget"_L1});
}

//! The most urgent level that is named, and whether it is called urgent.
void readUrgency(ToolInput& input, const Arguments& arguments)
{
    for (const Name name : urgencyNames) {
        const QJsonValue value = arguments.members().value(name, QJsonValue::Undefined);
        const std::optional<bool> urgent = toolFlag(value);
        if (urgent && !value.isDouble())
            input.urgent = input.urgent.value_or(false) || *urgent;
        const std::optional<Priority> level
            = urgent && !value.isDouble() ? std::nullopt : toolPriority(value);
        if (level)
            input.priority = std::min(input.priority.value_or(*level), *level);
    }
}

//! Who is to be told, each by itself: "guillaume, maxime" are two.
std::vector<QString> recipientsIn(const Arguments& arguments)
{
    static const QRegularExpression between{u"[,;/&]| et | and "_s};
    std::vector<QString> recipients;
    const QStringList lists = arguments.texts({"recipient"_L1, "recipients"_L1, "destinataire"_L1,
        "destinataires"_L1, "role"_L1, "roles"_L1, "to"_L1});
    for (const QString& list : lists) {
        const QStringList parts = list.split(between, Qt::SkipEmptyParts);
        for (const QString& part : parts)
            recipients.push_back(part.trimmed());
    }
    return recipients;
}

} // namespace

ToolInput toolInputOf(const QJsonObject& arguments)
{
    const Arguments given{arguments};
    const QString problem
        = given
              .texts({"description"_L1, "probleme"_L1, "problem"_L1, "problemdescription"_L1,
                  "descriptionprobleme"_L1, "details"_L1, "raison"_L1, "reason"_L1, "resume"_L1, "summary"_L1,
                  "message"_L1, "notes"_L1, "keywords"_L1, "motscles"_L1})
              .join(u"; "_s);
    ToolInput input{
        .service = given.text({"servicetype"_L1, "service"_L1, "typeservice"_L1, "typedeservice"_L1,
            "servicename"_L1, "servicekey"_L1}),
        .location = given.text({"location"_L1, "zone"_L1, "secteur"_L1, "sector"_L1, "city"_L1, "ville"_L1,
            "region"_L1, "municipalite"_L1, "municipality"_L1}),
        .address = given.text({"address"_L1, "adresse"_L1, "clientaddress"_L1, "customeraddress"_L1,
            "serviceaddress"_L1, "adresseclient"_L1, "adresseservice"_L1}),
        .postalCode = given.text({"postalcode"_L1, "codepostal"_L1, "postcode"_L1, "zip"_L1, "zipcode"_L1}),
        .name = nameIn(given),
        .phone = given.text(
            {"phone"_L1, "telephone"_L1, "phonenumber"_L1, "numerotelephone"_L1, "numerodetelephone"_L1,
                "clientphone"_L1, "customerphone"_L1, "tel"_L1, "cellulaire"_L1, "numero"_L1}),
        .email = given.text({"email"_L1, "courriel"_L1, "mail"_L1, "emailaddress"_L1, "adressecourriel"_L1,
            "customeremail"_L1, "clientemail"_L1}),
        .description = toolText(problem), // cut again, for it is several
        .preference
        = given
              .texts({"customerpreference"_L1, "preference"_L1, "preferenceclient"_L1, "preferences"_L1,
                  "preferreddate"_L1, "datesouhaitee"_L1, "preferredtime"_L1, "date"_L1, "time"_L1,
                  "heure"_L1, "timeslot"_L1, "disponibilite"_L1, "disponibilites"_L1})
              .join(u", "_s),
        .infoType = given.text({"infotype"_L1, "typeinfo"_L1, "typedinfo"_L1, "typerenseignement"_L1,
            "field"_L1, "champ"_L1, "category"_L1, "categorie"_L1, "type"_L1}),
        .value = valueIn(given),
        .recipients = recipientsIn(given),
        .amountCents = amountIn(given),
        .feet = given.feet({"feet"_L1, "pieds"_L1, "lengthfeet"_L1, "length"_L1, "longueur"_L1,
            "longueurpieds"_L1, "linearfeet"_L1}),
        .southShore = given.flag({"rivesud"_L1, "southshore"_L1}),
        .gps = given.flag({"gps"_L1, "localisationgps"_L1, "withgps"_L1}),
        .commercial = given.flag({"commercial"_L1, "iscommercial"_L1}),
        .includeGuarantee = given.flag({"includeguarantee"_L1, "includewarranty"_L1, "incluregarantie"_L1,
            "garantie"_L1, "guarantee"_L1}),
    };
    readUrgency(input, given);
    return input;
}

} // namespace dispatch
