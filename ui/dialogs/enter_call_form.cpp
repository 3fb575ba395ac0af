// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/enter_call_form.h"

#include "core/domain/intake/customer_value.h"
#include "core/domain/intake/service_area.h"
#include "core/domain/wire_names.h"
#include "ui/models/customer_entry.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Kept {
    QLatin1StringView name;
    CustomerField field;
};

constexpr std::array keptFields{Kept{"phone"_L1, CustomerField::SpokenPhone},
    Kept{"name"_L1, CustomerField::Name}, Kept{"address"_L1, CustomerField::Address},
    Kept{"postal_code"_L1, CustomerField::PostalCode}, Kept{"problem"_L1, CustomerField::Problem},
    Kept{"email"_L1, CustomerField::Email}};

} // namespace

QString EnterCallForm::Entry::typed() const
{
    return line ? line->text() : area->toPlainText();
}

EnterCallForm::EnterCallForm(std::shared_ptr<const Rules> rules, QWidget* parent)
    : QWidget{parent}
    , m_rules{std::move(rules)}
{
    build();
    showPlace();
    showService();
    showUrgency();
}

void EnterCallForm::onEdited(size_t place)
{
    const Entry& entry = m_entries.at(place);
    showFault(entry);
    if (entry.field == CustomerField::Address || entry.field == CustomerField::PostalCode)
        showPlace();
    emit changed();
}

QString EnterCallForm::faultOf(const Entry& entry) const
{
    const std::optional<QString> value = customerValue(entry.field, entry.typed());
    if (!value)
        return Wording::unreadable(entry.field);
    if (!value->isEmpty() || !entry.required)
        return {};
    return entry.field == CustomerField::SpokenPhone ? tr("Écrire le numéro à rappeler.")
                                                     : tr("Écrire en quelques mots ce qui ne va pas.");
}

void EnterCallForm::showFault(const Entry& entry)
{
    const QString fault = entry.left ? faultOf(entry) : QString{};
    entry.fault->tell(Level::Bad, fault);
    QWidget* const input = entry.line ? static_cast<QWidget*>(entry.line) : entry.area;
    input->setAccessibleDescription(fault);
}

QString EnterCallForm::valueOf(CustomerField field) const
{
    const auto entry = std::ranges::find(m_entries, field, &Entry::field);
    return entry == m_entries.end() ? QString{} : customerValue(field, entry->typed()).value_or(QString{});
}

QString EnterCallForm::zone() const
{
    const QString byAddress = zoneInAddress(m_rules->company, valueOf(CustomerField::Address));
    return byAddress.isEmpty() ? zoneOf(m_rules->company, u"", valueOf(CustomerField::PostalCode))
                               : byAddress;
}

void EnterCallForm::showPlace()
{
    const QString key = zone();
    if (key.isEmpty())
        m_zone->setText(tr("Zone inconnue : demander la ville ou le code postal"));
    else if (key == outOfZoneKey)
        m_zone->setText(tr("Hors zone : confirmer que l’équipe s’y rend"));
    else
        m_zone->setText(tr("Zone : %1").arg(Wording::zone(key)));
    m_zone->setForegroundRole(key.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
}

const Service* EnterCallForm::service() const
{
    return m_rules->company.service(m_service->currentData().toString());
}

void EnterCallForm::showService()
{
    const Service* const chosen = service();
    const QString window = chosen ? chosen->window : QString{};
    if (!window.isEmpty())
        m_window->setText(window);
    else
        m_window->setText(chosen ? tr("Non précisé") : tr("Selon le service"));
    m_window->setForegroundRole(window.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_windowTold->setEnabled(!window.isEmpty());
    if (window.isEmpty())
        m_windowTold->setChecked(false);
    QString standing;
    if (chosen && chosen->standing == ServiceStanding::Referred)
        standing = tr("La compagnie ne fait pas ce travail : référer à %1.")
                       .arg(Wording::role(chosen->referredTo));
    else if (chosen && chosen->standing == ServiceStanding::Refused)
        standing = tr("La compagnie ne fait pas ce travail.");
    m_standing->tell(Level::Warning, standing);
}

Priority EnterCallForm::priority() const
{
    return static_cast<Priority>(m_urgency->checkedId());
}

QString EnterCallForm::reason() const
{
    return m_reason->text().simplified();
}

bool EnterCallForm::lacksReason() const
{
    return priority() != Priority::P4 && reason().isEmpty();
}

void EnterCallForm::showUrgency()
{
    const bool chosen = priority() != Priority::P4;
    m_reason->setEnabled(chosen);
    m_reason->setPlaceholderText(chosen
            ? tr("Raison de l’urgence")
            : tr("La console relève l’urgence si les mots du problème le disent"));
    const QString fault = m_reasonAsked && lacksReason() ? tr("Donner la raison de l’urgence.") : QString{};
    m_reasonFault->tell(Level::Bad, fault);
    m_reason->setAccessibleDescription(fault);
}

QString EnterCallForm::source() const
{
    return m_source->currentText().simplified();
}

bool EnterCallForm::english() const
{
    return m_language->currentData().toBool();
}

CallFacts EnterCallForm::facts() const
{
    const Service* const chosen = service();
    return {.name = valueOf(CustomerField::Name),
        .phone = valueOf(CustomerField::SpokenPhone),
        .address = valueOf(CustomerField::Address),
        .postalCode = valueOf(CustomerField::PostalCode),
        .zone = zone(),
        .email = valueOf(CustomerField::Email),
        .service = chosen ? chosen->key : QString{},
        .problem = valueOf(CustomerField::Problem),
        .window = chosen && m_windowTold->isChecked() ? chosen->window : QString{}};
}

bool EnterCallForm::check()
{
    m_reasonAsked = true;
    QWidget* first = nullptr;
    for (Entry& entry : m_entries) {
        entry.left = true;
        showFault(entry);
        if (!first && !faultOf(entry).isEmpty())
            first = entry.line ? static_cast<QWidget*>(entry.line) : entry.area;
    }
    showUrgency();
    if (!first && lacksReason())
        first = m_reason;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

void EnterCallForm::setPhone(const QString& e164)
{
    m_entries.front().line->setText(
        shownEntry(CustomerField::SpokenPhone, e164).replace(QChar::Nbsp, ' '_L1));
}

void EnterCallForm::focusFirst()
{
    const size_t place = m_entries.front().line->text().isEmpty() ? 0 : 1;
    m_entries.at(place).line->setFocus(Qt::OtherFocusReason);
}

QJsonObject EnterCallForm::content() const
{
    QJsonObject content;
    const auto put = [&content](QLatin1StringView name, const QString& text) {
        if (!text.trimmed().isEmpty())
            content.insert(name, text);
    };
    for (const auto& [name, field] : keptFields)
        put(name, std::ranges::find(m_entries, field, &Entry::field)->typed());
    put("service"_L1, m_service->currentData().toString());
    put("source"_L1, source());
    put("reason"_L1, reason());
    if (english())
        content.insert("english"_L1, true);
    if (m_windowTold->isChecked())
        content.insert("window_told"_L1, true);
    if (priority() != Priority::P4)
        content.insert("priority"_L1, wireName(priority()));
    return content;
}

void EnterCallForm::restore(const QJsonObject& content)
{
    for (const auto& [name, field] : keptFields) {
        const QString text = content.value(name).toString();
        const Entry& entry = *std::ranges::find(m_entries, field, &Entry::field);
        entry.line ? entry.line->setText(text) : entry.area->setPlainText(text);
    }
    m_service->setCurrentIndex(std::max(0, m_service->findData(content.value("service"_L1).toString())));
    m_windowTold->setChecked(content.value("window_told"_L1).toBool() && m_windowTold->isEnabled());
    m_source->setEditText(content.value("source"_L1).toString());
    m_language->setCurrentIndex(content.value("english"_L1).toBool() ? 1 : 0);
    const Priority priority = priorityOf(content.value("priority"_L1).toString()).value_or(Priority::P4);
    m_urgency->button(static_cast<int>(priority))->setChecked(true);
    m_reason->setText(content.value("reason"_L1).toString());
    showUrgency();
}

} // namespace dispatch
