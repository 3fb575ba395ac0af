// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queue_views_button.h"

#include "ui/models/saved_views.h"
#include "ui/panels/queue_header.h"
#include "ui/panels/queue_name_dialog.h"

#include <QMenu>

namespace dispatch {

using namespace Qt::StringLiterals;

QueueViewsButton::QueueViewsButton(SavedViews& views, QueueHeader& header, QWidget* parent)
    : QPushButton{tr("Vues"), parent}
    , m_views{views}
    , m_header{header}
    , m_menu{new QMenu{this}}
{
    setObjectName(u"viewsButton"_s);
    setToolTip(tr("Vues enregistrées, tri et colonnes"));
    setAutoDefault(false);
    setMinimumHeight(26);
    m_menu->setObjectName(u"viewsMenu"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &QueueViewsButton::fill);
}

void QueueViewsButton::fill()
{
    qDeleteAll(m_menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    m_menu->clear();
    QAction* const save = m_menu->addAction(tr("&Enregistrer la vue…"), this, &QueueViewsButton::save);
    save->setObjectName(u"saveView"_s);
    if (!m_views.names().isEmpty()) {
        m_menu->addSeparator();
        fillNames(*m_menu, &QueueViewsButton::choose);
        m_menu->addSeparator();
        QMenu* const rename = m_menu->addMenu(tr("Re&nommer"));
        rename->setObjectName(u"renameViewMenu"_s);
        fillNames(*rename, &QueueViewsButton::rename);
        QMenu* const remove = m_menu->addMenu(tr("&Supprimer"));
        remove->setObjectName(u"removeViewMenu"_s);
        fillNames(*remove, &QueueViewsButton::remove);
    }
    m_menu->addSeparator();
    m_header.fillMenu(*m_menu, -1);
}

void QueueViewsButton::fillNames(QMenu& menu, void (QueueViewsButton::*act)(const QString&))
{
    const QStringList names = m_views.names();
    for (const QString& name : names) {
        QString words = name;
        words.replace('&'_L1, "&&"_L1); // one alone would underline the next letter
        menu.addAction(words, this, [this, act, name] { (this->*act)(name); });
    }
}

void QueueViewsButton::choose(const QString& name)
{
    emit viewChosen(name);
}

void QueueViewsButton::save()
{
    auto* const dialog = new QueueNameDialog{m_views, {}, this};
    connect(dialog, &QueueNameDialog::named, this, &QueueViewsButton::saveWanted);
    dialog->show();
}

void QueueViewsButton::rename(const QString& name)
{
    auto* const dialog = new QueueNameDialog{m_views, name, this};
    connect(
        dialog, &QueueNameDialog::named, this, [this, name](const QString& to) { m_views.rename(name, to); });
    dialog->show();
}

void QueueViewsButton::remove(const QString& name)
{
    m_views.remove(name);
}

} // namespace dispatch
