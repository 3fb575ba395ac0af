// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callback_facts.h"

#include "core/domain/tools/tool_decisions.h"
#include "ui/formats.h"
#include "ui/wording.h"

#include <QJsonDocument>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMatter = 220; // characters: what is read aloud in one breath

//! How the client found the company: no fact of the call, only Paul's tools hold it.
QString sourceOf(const std::vector<ToolCall>& tools)
{
    QString source;
    for (const ToolCall& tool : tools) {
        const ToolInput input = toolInputOf(QJsonDocument::fromJson(tool.arguments.toUtf8()).object());
        if (infoKindOf(input.infoType) == InfoKind::Source && !input.value.isEmpty())
            source = input.value;
    }
    return source;
}

QString shortened(const QString& text)
{
    const QString plain = text.simplified();
    if (plain.size() <= longestMatter)
        return plain;
    const qsizetype blank = plain.lastIndexOf(' '_L1, longestMatter);
    return plain.left(blank > 0 ? blank : longestMatter) + u'…';
}

} // namespace

std::vector<CallbackFacts::Fact> CallbackFacts::of(const CallDetail& detail)
{
    const Call& call = detail.call;
    const Customer& customer = call.customer;
    const QString phone = customer.phone.isEmpty() ? customer.spokenPhone : customer.phone;
    return {{.name = tr("Nom"), .value = customer.name},
        {.name = tr("Téléphone"), .value = Formats::phone(phone)},
        {.name = tr("Adresse"), .value = customer.address},
        {.name = tr("Code postal"), .value = customer.postalCode},
        {.name = tr("Courriel"), .value = customer.email},
        {.name = tr("Description"), .value = call.problem.simplified()},
        {.name = tr("Service"), .value = Wording::service(call.service)},
        {.name = tr("Source"), .value = sourceOf(detail.tools)}};
}

QString CallbackFacts::missing(const std::vector<Fact>& facts)
{
    QStringList names;
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty())
            names << (names.isEmpty() ? fact.name : fact.name.toLower());
    }
    return names.join(", "_L1);
}

QString CallbackFacts::greeting(const Call& call, const QString& company, const QString& person)
{
    const QString from = company.isEmpty() ? person : tr("%1, de %2", "person, company").arg(person, company);
    return call.customer.name.isEmpty() ? tr("Bonjour, ici %1.").arg(from)
                                        : tr("Bonjour, %1? Ici %2.").arg(call.customer.name, from);
}

QString CallbackFacts::matter(const Call& call)
{
    const QString when = Formats::sentenceTime(call.listedAt());
    const QString what = call.summary.isEmpty() ? call.problem : call.summary;
    if (what.isEmpty())
        return tr("Vous nous avez appelés à %1. Quel est le problème?").arg(when);
    return tr("Vous nous avez appelés à %1. En résumé : %2", "time, summary").arg(when, shortened(what));
}

QString CallbackFacts::told(const Call& call)
{
    const QString price = Wording::priceOf(call);
    if (price.isEmpty() && call.window.isEmpty())
        return tr("Paul n’a annoncé ni prix ni délai.");
    if (call.window.isEmpty())
        return tr("Paul vous a annoncé %1.", "price").arg(price);
    return price.isEmpty()
        ? tr("Paul vous a annoncé un délai : %1.", "window").arg(call.window)
        : tr("Paul vous a annoncé %1; délai : %2.", "price, window").arg(price, call.window);
}

QStringList CallbackFacts::script(const CallDetail& detail, const QString& company, const QString& person)
{
    const QString asked = missing(of(detail));
    return {greeting(detail.call, company, person), matter(detail.call), told(detail.call),
        asked.isEmpty() ? tr("Confirmer le service, puis les jours qui conviennent.")
                        : tr("À demander : %1, puis les jours qui conviennent.").arg(asked.toLower())};
}

} // namespace dispatch
