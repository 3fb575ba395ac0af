// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_set.h"

#include "ui/actions/action_keys.h"
#include "ui/widgets/icons.h"
#include "ui/wording.h"

#include <QActionGroup>
#include <QWidget>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString preferenceOf(QLatin1StringView id)
{
    return "shortcuts/"_L1 + id;
}

QList<QKeySequence> defaultKeys(const ActionRow& row)
{
    if (row.keys.isEmpty())
        return {}; // the list from no text holds one empty sequence
    return QKeySequence::listFromString(row.keys, QKeySequence::PortableText);
}

//! Those of \a wanted that none of \a taken could be meant for.
QList<QKeySequence> without(const QList<QKeySequence>& taken, const QList<QKeySequence>& wanted)
{
    QList<QKeySequence> free;
    free.reserve(wanted.size());
    for (const QKeySequence& keys : wanted) {
        const auto clashes = [&keys](const QKeySequence& other) { return collide(keys, other); };
        if (std::ranges::none_of(taken, clashes))
            free << keys;
    }
    return free;
}

QByteArray panelId(int number)
{
    return "panel." + QByteArray::number(number);
}

} // namespace

ActionSet::ActionSet(QWidget& window, Preferences& preferences, QObject* parent)
    : QObject{parent}
    , m_preferences{preferences}
{
    m_held.reserve(ActionTable::rows().size());
    for (const ActionRow& row : ActionTable::rows())
        add(row, window);
    for (int number = 1; number <= 8; ++number)
        setAvailable(QLatin1StringView{panelId(number)}, false);
    arrangeKeys();
}

void ActionSet::add(const ActionRow& row, QWidget& window)
{
    auto* const action = new QAction{ActionTable::text(row), this};
    action->setObjectName(row.id);
    if (!row.icon.isEmpty())
        action->setIcon(icon(QString{row.icon}));
    action->setShortcutContext(Qt::WindowShortcut);
    action->setAutoRepeat(row.kind == ActionKind::Repeating);
    action->setCheckable(row.kind == ActionKind::Switch || row.kind == ActionKind::Choice);
    if (row.kind == ActionKind::Choice) {
        if (m_held.empty() || m_held.back().row->group != row.group)
            (new QActionGroup{this})->addAction(action);
        else
            m_held.back().action->actionGroup()->addAction(action);
    }
    if (row.id == "quit"_L1)
        action->setMenuRole(QAction::QuitRole);
    else if (row.id == "about"_L1)
        action->setMenuRole(QAction::AboutRole);
    else
        action->setMenuRole(QAction::NoRole);
    connect(action, &QAction::triggered, this, [this, action] { emit triggered(action->objectName()); });
    window.addAction(action);
    m_held.push_back({.row = &row, .action = action});
}

size_t ActionSet::indexOf(QLatin1StringView id) const
{
    const auto found = std::ranges::find(m_held, id, [](const Held& held) { return held.row->id; });
    if (found == m_held.end())
        qFatal("there is no action \"%s\"", qPrintable(QString{id}));
    return static_cast<size_t>(found - m_held.begin());
}

QAction& ActionSet::action(QLatin1StringView id) const
{
    return *m_held.at(indexOf(id)).action;
}

QString ActionSet::text(QLatin1StringView id) const
{
    return ActionTable::plain(action(id).text());
}

QString ActionSet::reason(QLatin1StringView id) const
{
    return m_held.at(indexOf(id)).reason;
}

QString ActionSet::hint(QLatin1StringView id) const
{
    return hintOf(m_held.at(indexOf(id)));
}

QString ActionSet::hintOf(const Held& held)
{
    const QString text = ActionTable::plain(held.action->text());
    const QString keys = held.action->shortcut().toString(QKeySequence::NativeText);
    const QString named = keys.isEmpty() ? text : tr("%1 (%2)", "action, key").arg(text, keys);
    return held.reason.isEmpty() ? named : tr("%1 — %2", "action, why not").arg(named, held.reason);
}

void ActionSet::showHint(const Held& held)
{
    held.action->setToolTip(Wording::toolTip(hintOf(held)));
}

void ActionSet::enable(QLatin1StringView id)
{
    setReason(id, {});
}

void ActionSet::disable(QLatin1StringView id, const QString& reason)
{
    Q_ASSERT(!reason.isEmpty());
    setReason(id, reason);
}

void ActionSet::setReason(QLatin1StringView id, const QString& reason)
{
    Held& held = m_held.at(indexOf(id));
    held.reason = reason;
    held.action->setEnabled(reason.isEmpty());
    showHint(held);
}

void ActionSet::setText(QLatin1StringView id, const QString& text)
{
    const Held& held = m_held.at(indexOf(id));
    held.action->setText(text);
    showHint(held);
}

void ActionSet::setAvailable(QLatin1StringView id, bool available) const
{
    action(id).setVisible(available);
}

void ActionSet::namePanel(int number, const QString& title)
{
    const QByteArray id = panelId(number);
    QString text = title;
    setText(QLatin1StringView{id}, u"&%1 "_s.arg(number) + text.replace('&'_L1, "&&"_L1));
    setAvailable(QLatin1StringView{id}, true);
}

QString ActionSet::keyText(QLatin1StringView id) const
{
    return action(id).shortcut().toString(QKeySequence::NativeText);
}

QString ActionSet::keysText(QLatin1StringView id) const
{
    const QList<QKeySequence> keys = action(id).shortcuts();
    QStringList texts;
    texts.reserve(keys.size());
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(tr(" ou ", "between two keys"));
}

QString ActionSet::whyNot(QLatin1StringView id, const QKeySequence& keys) const
{
    if (keys.isEmpty())
        return {};
    if (!mayBeShortcut(keys))
        return tr(
            "Un raccourci commence par Ctrl et une autre touche, par Alt et un chiffre, ou par une touche "
            "de fonction.");
    const auto other = std::ranges::find_if(m_held, [id, &keys](const Held& held) {
        return held.row->id != id && held.action->isVisible() && hasAny(held, keys);
    });
    if (other == m_held.end())
        return {};
    return tr("Déjà pris par « %1 ».").arg(ActionTable::plain(other->action->text()));
}

bool ActionSet::hasAny(const Held& held, const QKeySequence& keys)
{
    return std::ranges::any_of(
        held.action->shortcuts(), [&keys](const QKeySequence& has) { return collide(has, keys); });
}

bool ActionSet::setKeys(QLatin1StringView id, const QKeySequence& keys)
{
    if (!whyNot(id, keys).isEmpty())
        return false;
    const bool kept = m_preferences.set(preferenceOf(id), keys.toString(QKeySequence::PortableText));
    arrangeKeys();
    return kept;
}

bool ActionSet::hasOwnKeys(QLatin1StringView id) const
{
    return ownKeys(id).has_value();
}

QKeySequence ActionSet::defaultKey(QLatin1StringView id) const
{
    return defaultKeys(*m_held.at(indexOf(id)).row).value(0);
}

void ActionSet::resetKeys(QLatin1StringView id)
{
    m_preferences.set(preferenceOf(id), {});
    arrangeKeys();
}

void ActionSet::resetAllKeys()
{
    for (const Held& held : m_held)
        m_preferences.set(preferenceOf(held.row->id), {});
    arrangeKeys();
}

// Somebody may have written the file by hand: what is no shortcut is as if it were not there.
std::optional<QList<QKeySequence>> ActionSet::ownKeys(QLatin1StringView id) const
{
    const QVariant kept = m_preferences.value(preferenceOf(id));
    if (!kept.isValid())
        return std::nullopt;
    const QKeySequence keys = QKeySequence::fromString(kept.toString(), QKeySequence::PortableText);
    if (keys.isEmpty())
        return QList<QKeySequence>{};
    return mayBeShortcut(keys) ? std::optional{QList{keys}} : std::nullopt;
}

// Two actions with the same keys would both be dead: what people chose comes first, then the order of the
// table.
void ActionSet::arrangeKeys()
{
    QList<QKeySequence> taken;
    for (const bool own : {true, false}) {
        for (const Held& held : m_held) {
            const auto chosen = ownKeys(held.row->id);
            if (chosen.has_value() != own)
                continue;
            held.action->setShortcuts(without(taken, chosen.value_or(defaultKeys(*held.row))));
            taken += held.action->shortcuts();
        }
    }
    for (const Held& held : m_held)
        showHint(held);
    emit keysChanged();
}

} // namespace dispatch
